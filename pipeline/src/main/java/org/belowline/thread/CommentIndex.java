package org.belowline.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.text.Names;
import org.belowline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the comment that says the same in another capture: by the site's own id, else by author,
 * time text and normalised body, where a missing author or time is like any.
 */
final class CommentIndex {
  /** Of very many equal bodies not all are looked at, or the search would take too long. */
  private static final int MOST_LOOKED_AT = 256;

  private record Exactly(@Nullable String author, @Nullable String time, @Nullable String body) {}

  private final Map<String, MergedComment> bySiteId = new HashMap<>();
  private final Map<Exactly, List<MergedComment>> byContent = new HashMap<>();
  private final Map<String, List<MergedComment>> byBody = new HashMap<>();

  void add(MergedComment merged) {
    RawComment comment = merged.content();
    if (comment.status() == Status.MISSING) {
      return;
    }
    if (comment.siteId() != null) {
      bySiteId.putIfAbsent(comment.siteId(), merged);
    }
    byContent.computeIfAbsent(exactly(comment), key -> new ArrayList<>()).add(merged);
    byBody.computeIfAbsent(body(comment), key -> new ArrayList<>()).add(merged);
  }

  /** How much two comments with equal bodies must agree in; the strictest goes first. */
  enum Agreement {
    AUTHOR_AND_TIME,
    AUTHOR_OR_TIME,
    BODY
  }

  /**
   * The first comment that is the same, and that nothing of this capture was found to be yet.
   *
   * @param parent where it must stand; null for anywhere
   */
  @Nullable MergedComment find(
      RawComment comment, @Nullable MergedComment parent, Agreement agreement, int capture) {
    String siteId = comment.siteId();
    if (siteId != null && bySiteId.containsKey(siteId)) {
      MergedComment same = bySiteId.get(siteId);
      return same.isClaimed(capture) ? null : same;
    }
    List<MergedComment> candidates =
        agreement == Agreement.AUTHOR_AND_TIME
            ? byContent.getOrDefault(exactly(comment), List.of())
            : byBody.getOrDefault(body(comment), List.of());
    int most = Math.min(candidates.size(), MOST_LOOKED_AT);
    for (MergedComment candidate : candidates.subList(0, most)) {
      if (!candidate.isClaimed(capture)
          && (parent == null || candidate.parent() == parent)
          && isCompatible(candidate.content(), comment)
          && (agreement != Agreement.AUTHOR_OR_TIME || shares(candidate.content(), comment))) {
        return candidate;
      }
    }
    return null;
  }

  /** Whether both know the author, or both the time. */
  private static boolean shares(RawComment one, RawComment other) {
    return one.author() != null && other.author() != null
        || one.created() != null && other.created() != null;
  }

  private static boolean isCompatible(RawComment one, RawComment other) {
    boolean bothHaveIds = one.siteId() != null && other.siteId() != null;
    return (!bothHaveIds || one.siteId().equals(other.siteId()))
        && (one.author() == null
            || other.author() == null
            || Names.fold(one.author()).equals(Names.fold(other.author())))
        && isSameTime(one.created(), other.created());
  }

  /** "3 days ago" is another text a day later, and the same time. */
  private static boolean isSameTime(@Nullable Moment one, @Nullable Moment other) {
    return one == null
        || other == null
        || one.text() != null && one.text().equals(other.text())
        || one.at() != null && one.at().equals(other.at()) && one.zone() == other.zone();
  }

  private static Exactly exactly(RawComment comment) {
    Moment created = comment.created();
    return new Exactly(
        comment.author() == null ? null : Names.fold(comment.author()),
        created == null ? null : created.text(),
        body(comment));
  }

  private static String body(RawComment comment) {
    return comment.body() == null ? "" : Text.normalise(comment.body());
  }
}
