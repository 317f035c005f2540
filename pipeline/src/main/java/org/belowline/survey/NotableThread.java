package org.belowline.survey;

import org.belowline.model.Discussion;
import org.belowline.model.ThreadSummary;
import org.jspecify.annotations.Nullable;

/**
 * A thread that stands out; the numbers are those of its row in threads.
 *
 * @param headline of the article, shortened; null where there is none
 * @param participants null where nobody is known
 * @param reciprocity null where there is no pair
 * @param tree null where the thread is not drawn
 */
public record NotableThread(
    String threadId,
    @Nullable String headline,
    @Nullable String host,
    long comments,
    @Nullable Long participants,
    long maxDepth,
    long hIndex,
    long maxReplies,
    long mutualDyads,
    long replyDyads,
    @Nullable Double reciprocity,
    @Nullable Double virality,
    @Nullable DrawnTree tree) {

  static NotableThread of(Discussion discussion) {
    ThreadSummary summary = discussion.summary();
    ThreadSummary.Shape shape = summary.shape();
    ThreadSummary.People people = summary.people();
    return new NotableThread(
        discussion.threadId(),
        Excerpt.headline(discussion.article()),
        Excerpt.name(discussion.article().host()),
        summary.counts().comments(),
        people.participants(),
        shape.maxDepth(),
        shape.hIndex(),
        orZero(shape.maxReplies()),
        orZero(people.mutualDyads()),
        orZero(people.replyDyads()),
        people.dyadReciprocity(),
        shape.structuralVirality(),
        null);
  }

  NotableThread withTree(@Nullable DrawnTree drawn) {
    return new NotableThread(
        threadId,
        headline,
        host,
        comments,
        participants,
        maxDepth,
        hIndex,
        maxReplies,
        mutualDyads,
        replyDyads,
        reciprocity,
        virality,
        drawn);
  }

  private static long orZero(@Nullable Long number) {
    return number == null ? 0 : number;
  }
}
