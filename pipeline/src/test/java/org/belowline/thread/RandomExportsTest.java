package org.belowline.thread;

import static org.belowline.thread.SameNumbers.assertSame;
import static org.belowline.thread.SameNumbers.components;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.belowline.model.Branch;
import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.belowline.model.ExportedComment;
import org.belowline.model.Ids;
import org.belowline.model.ParentFault;
import org.belowline.model.Participant;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random threads as rows of an export, with broken links, equal ids and unknown times, against
 * {@link NaiveRepairs} and {@link NaiveStatistics}.
 */
class RandomExportsTest {
  private static final int THREADS = 3_000;

  @Test
  void agreesWithTheLiteralDefinitions() {
    for (int seed = 0; seed < THREADS; seed++) {
      RandomRows random = new RandomRows(seed);
      List<ExportedComment> rows = random.rows();
      NaiveRepairs naive = new NaiveRepairs(rows);
      ThreadAssembly.Assembled assembled = ThreadAssembly.assemble(List.of(), rows);
      String thread = "seed " + seed;
      compareLinks(thread, assembled, naive);
      // Every third is enough: the slow program is slowest on single comments and branches.
      compareNumbers(thread, assembled.discussion(), naive, random, seed % 3 == 0);
      Collections.shuffle(rows, new Random(seed));
      assertThat(thread, ThreadAssembly.assemble(List.of(), rows), is(assembled));
    }
  }

  /** Else the test above would compare threads without them. */
  @Test
  void allFaultsAreThere() {
    ThreadSummary.Faults all = Threads.NO_FAULTS;
    long inversions = 0;
    long untimed = 0;
    for (int seed = 0; seed < THREADS; seed++) {
      ThreadSummary found =
          ThreadAssembly.assemble(List.of(), new RandomRows(seed).rows()).discussion().summary();
      ThreadSummary.Faults faults = found.faults();
      all =
          new ThreadSummary.Faults(
              all.orphans() + faults.orphans(),
              all.selfParents() + faults.selfParents(),
              all.cycles() + faults.cycles(),
              all.duplicateIds() + faults.duplicateIds());
      inversions += found.timing().timeInversions();
      untimed += found.timing().firstComment() == null ? 1 : 0;
    }
    for (Object count : components(all).values()) {
      assertThat(all.toString(), (long) count > THREADS / 10, is(true));
    }
    assertThat(inversions > THREADS && untimed > THREADS / 100, is(true));
  }

  private static void compareLinks(
      String thread, ThreadAssembly.Assembled assembled, NaiveRepairs naive) {
    List<Comment> comments = assembled.discussion().comments();
    List<String> ids = comments.stream().map(Comment::id).toList();
    int[] parents = naive.parents();
    assertThat(thread, comments, hasSize(parents.length));
    assertThat(thread, ids.stream().distinct().toList(), hasSize(parents.length));
    for (int v = 0; v < parents.length; v++) {
      Comment comment = comments.get(v);
      RawComment row = naive.comments.get(v);
      String name = thread + ", comment " + v;
      assertThat(name, comment.position(), is(v + 1L));
      assertThat(name, comment.content().siteId(), is(naive.ids.get(v)));
      assertThat(name, comment.content().parentFault(), is(naive.faults.get(v)));
      assertThat(name, comment.parentId(), is(parents[v] < 0 ? null : ids.get(parents[v])));
      assertThat(name, comment.content().status(), is(row == null ? Status.MISSING : row.status()));
      assertThat(name, comment.content().body(), is(row == null ? null : row.body()));
      assertThat(name, comment.content().parentRef(), is(row == null ? null : row.parentRef()));
    }
    assertThat(
        thread,
        assembled.discussion().summary().faults(),
        is(
            new ThreadSummary.Faults(
                naive.count(ParentFault.MISSING),
                naive.count(ParentFault.SELF),
                naive.count(ParentFault.CYCLE),
                naive.duplicates.size())));
    assertThat(thread, assembled.duplicates(), containsInAnyOrder(naive.duplicates.toArray()));
  }

  private static void compareNumbers(
      String thread,
      Discussion discussion,
      NaiveRepairs repairs,
      RandomRows random,
      boolean withParts) {
    List<CommentFacts> facts =
        repairs.comments.stream().map(row -> facts(discussion.threadId(), row, random)).toList();
    int[] parents = repairs.parents();
    NaiveStatistics naive =
        new NaiveStatistics(
            parents, facts, new ArticleFacts(random.published, random.writer != null, null));
    assertSame(thread, SameNumbers.of(discussion.summary()), naive.summary());
    if (withParts) {
      compareParts(thread, parents, discussion, naive);
    }
  }

  private static void compareParts(
      String thread, int[] parents, Discussion discussion, NaiveStatistics naive) {
    List<Comment> comments = discussion.comments();
    for (int v = 0; v < parents.length; v++) {
      String name = thread + ", comment " + v;
      assertSame(name, components(comments.get(v).statistics()), naive.comment(v));
    }
    Map<Long, Branch> branches =
        discussion.branches().stream().collect(Collectors.toMap(Branch::position, b -> b));
    for (int v = 0; v < parents.length; v++) {
      Branch branch = branches.remove(v + 1L);
      assertThat(thread, branch == null, is(parents[v] >= 0));
      if (branch != null) {
        assertSame(thread + ", branch " + v, SameNumbers.of(branch.summary()), naive.branch(v));
      }
    }
    assertThat(thread, branches.keySet(), hasSize(0));
    List<Participant> people = discussion.participants();
    assertThat(thread, people.stream().map(Participant::id).toList(), is(naive.participants()));
    for (Participant person : people) {
      assertSame(
          thread + ", " + person.name(),
          components(person.activity()),
          naive.participant(person.id()));
    }
  }

  private static CommentFacts facts(String threadId, @Nullable RawComment row, RandomRows random) {
    if (row == null) {
      return Threads.MISSING;
    }
    String author = row.body() == null ? null : random.known(row.author());
    return new CommentFacts(
        row.status(),
        author == null ? null : Ids.participantOfName(threadId, author),
        row.created(),
        row.body() == null ? null : (long) row.body().split(" ").length,
        row.votes(),
        author == null || random.writer == null ? null : author.equals(random.writer));
  }
}
