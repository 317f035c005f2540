package org.belowline.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * The comments of a thread after a deletion list: of each that it names only place, time and ids
 * are left. A name all of whose comments are gone is masked where the others' texts mention it.
 *
 * @param comments in the order given
 * @param forgotten how many the list names, missing ones not among them
 * @param entries the numbers of the entries that name some of them, base 0, in order
 */
public record Forgetting(List<RawComment> comments, long forgotten, List<Integer> entries) {
  /** What stands in the place of a name. */
  static final String MASK = "[deleted]";

  /**
   * Forgets what the list names.
   *
   * @param given the comments as the input has them
   * @param shown the same as the tables would show them
   * @param ids theirs in the tables
   * @param participantIds those of their authors; null where nobody is known
   * @param host of the article; null where it is not known
   */
  public static Forgetting of(
      DeletionList list,
      List<RawComment> given,
      List<RawComment> shown,
      List<String> ids,
      @Nullable String[] participantIds,
      @Nullable String host) {
    if (list.isEmpty()) {
      return new Forgetting(shown, 0, List.of());
    }
    BitSet entries = new BitSet();
    BitSet named = new BitSet();
    for (int v = 0; v < shown.size(); v++) {
      if (list.names(
          given.get(v), ids.get(v), participantIds[v], shown.get(v).author(), host, entries::set)) {
        named.set(v, shown.get(v).status() != Status.MISSING);
      }
    }
    return new Forgetting(
        named.isEmpty() ? shown : without(named, shown),
        named.cardinality(),
        entries.stream().boxed().toList());
  }

  private static List<RawComment> without(BitSet named, List<RawComment> shown) {
    List<RawComment> gone = new ArrayList<>();
    List<RawComment> left = new ArrayList<>();
    for (int v = 0; v < shown.size(); v++) {
      (named.get(v) ? gone : left).add(shown.get(v));
    }
    NameIndex names = goneNames(gone, left);
    BodyMask mask =
        new BodyMask(
            new AuthorLinks(gone),
            new Mentions(names),
            new Attributions(names),
            new LoneNames(names));
    List<RawComment> comments = new ArrayList<>(shown.size());
    for (int v = 0; v < shown.size(); v++) {
      RawComment comment = shown.get(v);
      comments.add(named.get(v) ? comment.forgotten() : masked(comment, mask, names));
    }
    return comments;
  }

  /** The names of those of whom no comment is left. */
  private static NameIndex goneNames(List<RawComment> gone, List<RawComment> left) {
    Set<String> known = new HashSet<>();
    for (RawComment comment : left) {
      if (comment.author() != null) {
        known.add(Names.fold(comment.author()));
      }
    }
    Map<String, String> names = new HashMap<>();
    for (RawComment comment : gone) {
      if (comment.author() != null && Person.of(comment) != null) {
        String name = Names.fold(comment.author());
        if (!known.contains(name)) {
          names.put(name, MASK);
          names.put(name.replace(" ", ""), MASK);
        }
      }
    }
    return new NameIndex(names);
  }

  private static RawComment masked(RawComment comment, BodyMask mask, NameIndex names) {
    return comment.withPeople(
        comment.author(),
        comment.authorUrl(),
        comment.authorId(),
        comment.body() == null ? null : mask.masked(comment.body()),
        comment.quoted() == null
            ? null
            : comment.quoted().stream().map(quoted -> quoted(quoted, names)).toList(),
        comment.permalink());
  }

  private static String quoted(String idOrName, NameIndex names) {
    String replacement = names.replacement(Names.fold(idOrName));
    return replacement == null ? idOrName : replacement;
  }
}
