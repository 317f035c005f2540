package org.belowline.thread;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.belowline.model.Article;
import org.belowline.model.Ids;
import org.belowline.model.Participant;
import org.belowline.model.RawComment;
import org.belowline.people.Person;
import org.belowline.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the comments of a thread, and whether they wrote the article too.
 *
 * @param participantIds of the comments in order; null where nobody is known
 * @param articleAuthors the participants among them that wrote the article
 * @param articleAuthorsKnown whether anybody is known to have written it
 */
record Writers(
    @Nullable String[] participantIds, Set<String> articleAuthors, boolean articleAuthorsKnown) {

  /**
   * Finds them.
   *
   * @param given the comments as the input has them, whose names are compared with the article's
   * @param shown the same as the tables show them, from which ids are made
   */
  static Writers of(
      String threadId, List<RawComment> given, List<RawComment> shown, Article article) {
    Set<String> names = knownAuthors(article);
    @Nullable String[] ids = new String[given.size()];
    Map<Person, String> known = new HashMap<>();
    Set<String> articleAuthors = new HashSet<>();
    for (int v = 0; v < ids.length; v++) {
      Person person = Person.of(shown.get(v));
      ids[v] = person == null ? null : known.computeIfAbsent(person, p -> id(threadId, p));
      String name = given.get(v).author();
      if (ids[v] != null && name != null && names.contains(Names.fold(name))) {
        articleAuthors.add(ids[v]);
      }
    }
    return new Writers(ids, articleAuthors, !names.isEmpty());
  }

  private static String id(String threadId, Person person) {
    return person.told() == Participant.Told.ID
        ? Ids.participantOfId(threadId, person.value())
        : Ids.participantOfName(threadId, person.value());
  }

  /** The folded names of the article's authors; empty where nobody is known. */
  private static Set<String> knownAuthors(Article article) {
    List<String> authors = article.authors();
    if (authors == null) {
      return Set.of();
    }
    return authors.stream()
        .map(Names::fold)
        .filter(name -> !Names.isNobody(name))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the statistics need of the comments, of which some may be deleted by now. */
  List<CommentFacts> facts(List<RawComment> contents) {
    return new WrittenFacts(contents, participantIds, articleAuthorsKnown ? articleAuthors : null);
  }
}
