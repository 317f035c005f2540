package org.belowline.table;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import java.util.function.Function;
import org.belowline.model.Branch;
import org.belowline.model.Discussion;
import org.belowline.model.Participant;
import org.belowline.model.ThreadSummary;
import org.jspecify.annotations.Nullable;

/** The rows of a thread as a whole, of its branches and of its participants. */
final class ThreadRows {
  private record BranchOf(Branch branch, Discussion discussion) {
    ThreadSummary summary() {
      return branch.summary();
    }
  }

  private record ParticipantOf(Participant participant, Discussion discussion) {
    Participant.Activity activity() {
      return participant.activity();
    }
  }

  private static final Mapping<Discussion> THREADS =
      Mapping.<Discussion>of(Table.THREADS)
          .column("thread_id", Discussion::threadId)
          .column("article_id", Discussion::articleId)
          .columns(c -> SummaryColumns.counts(c, Discussion::summary))
          .column("declared", d -> d.summary().declared())
          .column("unaccounted", d -> d.summary().unaccounted())
          .column("top_level", d -> d.summary().shape().topLevel())
          .columns(c -> SummaryColumns.shape(c, Discussion::summary))
          .column("largest_branch", ofThread(ThreadSummary::branching, b -> b.largestBranch()))
          .column("branch_entropy", ofThread(ThreadSummary::branching, b -> b.branchEntropy()))
          .column("branch_gini", ofThread(ThreadSummary::branching, b -> b.branchGini()))
          .columns(c -> SummaryColumns.people(c, Discussion::summary))
          .columns(c -> SummaryColumns.timing(c, Discussion::summary))
          .columns(c -> SummaryColumns.volume(c, Discussion::summary))
          .columns(c -> SummaryColumns.quoting(c, Discussion::summary))
          .column("orphans", ofThread(ThreadSummary::faults, f -> f.orphans()))
          .column("self_parents", ofThread(ThreadSummary::faults, f -> f.selfParents()))
          .column("cycles", ofThread(ThreadSummary::faults, f -> f.cycles()))
          .column("duplicate_ids", ofThread(ThreadSummary::faults, f -> f.duplicateIds()))
          .column("time_inversions", d -> d.summary().timing().timeInversions())
          .build();

  private static final Mapping<BranchOf> BRANCHES =
      Mapping.<BranchOf>of(Table.BRANCHES)
          .column("thread_id", b -> b.discussion().threadId())
          .column("branch", b -> b.branch().id())
          .column("article_id", b -> b.discussion().articleId())
          .column("position", b -> b.branch().position())
          .columns(c -> SummaryColumns.counts(c, BranchOf::summary))
          .columns(c -> SummaryColumns.shape(c, BranchOf::summary))
          .columns(c -> SummaryColumns.people(c, BranchOf::summary))
          .columns(c -> SummaryColumns.timing(c, BranchOf::summary))
          .columns(c -> SummaryColumns.volume(c, BranchOf::summary))
          .columns(c -> SummaryColumns.quoting(c, BranchOf::summary))
          .column("time_inversions", b -> b.summary().timing().timeInversions())
          .build();

  private static final Mapping<ParticipantOf> PARTICIPANTS =
      Mapping.<ParticipantOf>of(Table.PARTICIPANTS)
          .column("thread_id", p -> p.discussion().threadId())
          .column("participant_id", p -> p.participant().id())
          .column("article_id", p -> p.discussion().articleId())
          .column("name", p -> p.participant().name())
          .code("evidence", p -> p.participant().told())
          .column("comments", p -> p.activity().comments())
          .column("replies_given", p -> p.activity().repliesGiven())
          .column("replies_received", p -> p.activity().repliesReceived())
          .column("partners", p -> p.activity().partners())
          .column("self_replies", p -> p.activity().selfReplies())
          .time("first", p -> p.activity().first())
          .time("last", p -> p.activity().last())
          .column("mean_depth", p -> p.activity().meanDepth())
          .column("words", p -> p.activity().words())
          .column("is_article_author", p -> p.participant().articleAuthor())
          .build();

  private ThreadRows() {}

  /** Fails where rows would be filled in another way than the schemas say. */
  static void check() {
    // The check is the loading of this class.
  }

  /** Hands out the rows of all three tables. */
  static void fill(Discussion discussion, Consumer<SortedRow> rows) {
    String thread = discussion.threadId();
    rows.accept(
        new SortedRow(Table.THREADS, thread, new SortKey().text(thread), THREADS.row(discussion)));
    for (Branch branch : discussion.branches()) {
      rows.accept(
          new SortedRow(
              Table.BRANCHES,
              thread,
              new SortKey().text(thread).number(branch.position()),
              BRANCHES.row(new BranchOf(branch, discussion))));
    }
    for (Participant participant : discussion.participants()) {
      rows.accept(
          new SortedRow(
              Table.PARTICIPANTS,
              thread,
              new SortKey().text(thread).text(participant.id()),
              PARTICIPANTS.row(new ParticipantOf(participant, discussion))));
    }
  }

  /** What a thread has and a branch has not. */
  private static <P> Function<Discussion, @Nullable Object> ofThread(
      Function<ThreadSummary, @Nullable P> part, Function<P, @Nullable Object> value) {
    return d -> value.apply(requireNonNull(part.apply(d.summary()), "a branch, and no thread"));
  }
}
