package org.belowline.people;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.belowline.model.Article;
import org.belowline.model.Participant;
import org.belowline.model.RawComment;
import org.belowline.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * A thread without the names of those who write in it: in the columns, in the texts and in what is
 * quoted. Not safe for use by several threads.
 */
final class HiddenPeople {
  private final Article article;
  private final List<RawComment> comments;
  private final Alias alias;
  private final NameIndex names;
  private final BodyMask mask;
  private final Permalinks permalinks;
  private final Set<String> siteIds;

  HiddenPeople(Article article, List<RawComment> comments, Alias alias) {
    this.article = article;
    this.comments = comments;
    this.alias = alias;
    names = ThreadNames.index(article, comments, alias);
    mask =
        new BodyMask(
            new EmailAddresses(),
            new IpAddresses(),
            new AuthorLinks(comments),
            new Mentions(names),
            new Attributions(names),
            new LoneNames(names));
    permalinks = new Permalinks(comments, article.canonicalUrl());
    siteIds =
        comments.stream()
            .map(RawComment::siteId)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
  }

  ShownThread thread() {
    List<RawComment> shown = new ArrayList<>(comments.size());
    for (RawComment comment : comments) {
      shown.add(shown(comment));
    }
    return new ShownThread(article.posted() ? post() : article, shown);
  }

  /** The article, where whoever wrote it is one of those who comment. */
  private Article post() {
    List<String> authors =
        article.authors() == null || !alias.showsAuthors()
            ? null
            : article.authors().stream().map(this::poster).toList();
    return article.withPeople(authors, article.body() == null ? null : mask.masked(article.body()));
  }

  private String poster(String name) {
    String known = names.replacement(Names.fold(name));
    return known == null ? name : known;
  }

  private RawComment shown(RawComment comment) {
    Person person = Person.of(comment);
    String author = person == null ? alias.nobody(comment.author()) : alias.author(person);
    return comment.withPeople(
        author,
        null,
        person != null && person.told() == Participant.Told.ID ? author : null,
        comment.body() == null ? null : mask.masked(comment.body()),
        comment.quoted() == null ? null : comment.quoted().stream().map(this::quoted).toList(),
        permalink(comment, person));
  }

  /** An id as it is; a name, of whomever, as it may be shown. */
  private String quoted(String idOrName) {
    if (siteIds.contains(idOrName)) {
      return idOrName;
    }
    String folded = Names.fold(idOrName);
    String known = names.replacement(folded);
    if (known != null) {
      return known;
    }
    boolean name = idOrName.codePoints().anyMatch(UCharacter::isLetter) && !Names.isNobody(folded);
    return name ? alias.inText(new Person(Participant.Told.NAME, folded)) : idOrName;
  }

  private @Nullable String permalink(RawComment comment, @Nullable Person person) {
    String permalink = comment.permalink();
    return permalink == null
            || person != null && Permalinks.tells(permalink, comment.author())
            || Permalinks.tells(permalink, comment.authorId())
            || permalinks.tellSomebody(permalink)
        ? null
        : permalink;
  }
}
