package org.belowline.survey;

import java.util.function.ToLongFunction;
import org.belowline.model.Discussion;
import org.belowline.model.ThreadSummary;
import org.jspecify.annotations.Nullable;

/** Sums over all articles and their threads. */
public enum Figure {
  ARTICLES(d -> 1),
  /** Of which the input has comments only. */
  STUBS(d -> d.article().body() == null ? 1 : 0),
  DOCUMENTS(d -> d.documents().size()),
  ARTICLE_WORDS(d -> d.articleWords() == null ? 0 : d.articleWords()),
  /** Articles without a headline; stubs do not count, here and in the two below. */
  HEADLESS(d -> isText(d) && d.article().headline() == null ? 1 : 0),
  UNSIGNED(d -> isText(d) && d.article().authors() == null ? 1 : 0),
  UNDATED(
      d ->
          isText(d) && (d.article().published() == null || d.article().published().at() == null)
              ? 1
              : 0),
  DISCUSSED(d -> d.summary().counts().comments() > 0 ? 1 : 0),
  COMMENTS(d -> d.summary().counts().comments()),
  FOUND(d -> d.summary().counts().found()),
  MISSING(d -> d.summary().counts().missing()),
  DELETED(d -> d.summary().counts().deleted()),
  REPLIES(d -> d.summary().shape().replies()),
  COMMENT_WORDS(d -> d.summary().volume().words()),
  /** People, once for each thread that they write in. */
  PARTICIPANTS(d -> orZero(d.summary().people().participants())),
  UNATTRIBUTED(d -> d.summary().people().unattributed()),
  REPLY_DYADS(d -> orZero(d.summary().people().replyDyads())),
  MUTUAL_DYADS(d -> orZero(d.summary().people().mutualDyads())),
  QUOTES(d -> d.quotes() == null ? 0 : d.quotes().size()),
  /** Utterances in articles, of whoever is known by name. */
  ATTRIBUTED(Utterances::named),
  UTTERANCES(Utterances::all),
  COMMENT_QUOTES(d -> d.commentQuotes().size()),
  REUSES(d -> d.reuses().size()),
  QUOTING_COMMENTS(d -> d.summary().quoting().quotingComments()),
  /** Threads whose page says how many comments they have. */
  DECLARING(d -> d.summary().declared() == null ? 0 : 1),
  /** Of these, those that have fewer. */
  SHORT(d -> unaccounted(d) > 0 ? 1 : 0),
  /** How many comments these lack. */
  UNACCOUNTED(d -> Math.max(0, unaccounted(d))),
  ORPHANS(d -> faults(d).orphans()),
  SELF_PARENTS(d -> faults(d).selfParents()),
  CYCLES(d -> faults(d).cycles()),
  DUPLICATE_IDS(d -> faults(d).duplicateIds()),
  TIME_INVERSIONS(d -> d.summary().timing().timeInversions());

  private static final ThreadSummary.Faults NO_FAULTS = new ThreadSummary.Faults(0, 0, 0, 0);

  private final ToLongFunction<Discussion> share;

  Figure(ToLongFunction<Discussion> share) {
    this.share = share;
  }

  /** What one article with its thread gives to the sum. */
  long of(Discussion discussion) {
    return share.applyAsLong(discussion);
  }

  private static boolean isText(Discussion discussion) {
    return discussion.article().body() != null;
  }

  private static long unaccounted(Discussion discussion) {
    return orZero(discussion.summary().unaccounted());
  }

  private static long orZero(@Nullable Long value) {
    return value == null ? 0 : value;
  }

  private static ThreadSummary.Faults faults(Discussion discussion) {
    return discussion.summary().faults() == null ? NO_FAULTS : discussion.summary().faults();
  }
}
