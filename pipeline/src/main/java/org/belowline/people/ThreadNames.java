package org.belowline.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Article;
import org.belowline.model.Participant;
import org.belowline.model.RawComment;
import org.belowline.text.Names;

/** The names of those who write in a thread, as texts may have them. */
final class ThreadNames {
  private ThreadNames() {}

  /**
   * By folded name, what stands in its place. A name that two people have is nobody's of them, and
   * has a place of its own. Names of several words are known without blanks too: "@AnnLee".
   */
  static NameIndex index(Article article, List<RawComment> comments, Alias alias) {
    Map<String, Person> people = new HashMap<>();
    for (RawComment comment : comments) {
      Person person = Person.of(comment);
      if (person != null && comment.author() != null) {
        add(people, Names.fold(comment.author()), person);
      }
    }
    posters(article).forEach(name -> people.putIfAbsent(name, named(name)));
    Map<String, Person> compact = new HashMap<>();
    people.forEach(
        (name, person) -> {
          if (name.indexOf(' ') >= 0) {
            add(compact, name.replace(" ", ""), person);
          }
        });
    compact.forEach(people::putIfAbsent);
    Map<String, String> replacements = new HashMap<>();
    people.forEach((name, person) -> replacements.put(name, alias.inText(person)));
    return new NameIndex(replacements);
  }

  private static void add(Map<String, Person> people, String name, Person person) {
    people.merge(name, person, (one, other) -> one.equals(other) ? one : named(name));
  }

  /** The folded names of those who wrote the article, where it is a post. */
  private static List<String> posters(Article article) {
    return article.posted() && article.authors() != null
        ? article.authors().stream().map(Names::fold).filter(name -> !Names.isNobody(name)).toList()
        : List.of();
  }

  private static Person named(String folded) {
    return new Person(Participant.Told.NAME, folded);
  }
}
