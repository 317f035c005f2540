package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.belowline.model.Evidence;
import org.belowline.model.ExportedComment;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.ParentFault;
import org.belowline.model.Precision;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplyLinksTest {
  private int rows;

  @Test
  void repliesFindTheirParentsWhereverTheyStand() {
    ExportedThread thread = thread(row("3", "2", 1), row("2", "1", 2), row("1", null, 3));
    assertThat(ids(thread), contains("3", "2", "1"));
    assertThat(parents(thread), contains(1, 2, null));
    assertThat(thread.faults(), is(new ThreadSummary.Faults(0, 0, 0, 0)));
  }

  @Test
  void oneMissingCommentStandsForEachUnknownIdBeforeItsFirstReply() {
    ExportedThread thread =
        thread(row("1", null, 1), row("2", "9", 2), row("3", "8", 3), row("4", "9", 4));
    assertThat(ids(thread), contains("1", "9", "2", "8", "3", "4"));
    assertThat(parents(thread), contains(null, null, 1, null, 3, 1));
    assertThat(thread.comments().get(1).status(), is(Status.MISSING));
    assertThat(
        faults(thread),
        contains(null, null, ParentFault.MISSING, null, ParentFault.MISSING, ParentFault.MISSING));
    assertThat(thread.faults(), is(new ThreadSummary.Faults(3, 0, 0, 0)));
  }

  @Test
  void oneThatAnswersItselfGoesToTopLevel() {
    ExportedThread thread = thread(row("1", "1", 1), row("2", "1", 2));
    assertThat(parents(thread), contains(null, 0));
    assertThat(faults(thread), contains(ParentFault.SELF, null));
    assertThat(thread.comments().get(0).parentRef(), is("1"));
    assertThat(thread.faults(), is(new ThreadSummary.Faults(0, 1, 0, 0)));
  }

  @Test
  void aCircleIsBrokenAtItsOldest() {
    ExportedThread thread =
        thread(row("5", "7", 3), row("6", "5", 2), row("7", "6", 4), row("8", "7", 1));
    assertThat(ids(thread), contains("8", "6", "5", "7"));
    assertThat(parents(thread), contains(3, null, 3, 1));
    assertThat(faults(thread), contains(null, ParentFault.CYCLE, null, null));
    assertThat(thread.faults(), is(new ThreadSummary.Faults(0, 0, 1, 0)));
  }

  @Test
  void ofRowsWithOneIdTheOldestStays() {
    ExportedThread thread = thread(row("1", null, 5), row("2", "1", 6), row("1", null, 4));
    assertThat(ids(thread), contains("1", "2"));
    assertThat(thread.comments().get(0).created(), is(time(4)));
    assertThat(thread.duplicates().get(0).content().created(), is(time(5)));
    assertThat(thread.faults(), is(new ThreadSummary.Faults(0, 0, 0, 1)));
  }

  @Test
  void unknownTimesStandLast() {
    ExportedThread thread = thread(row("1", null, null), row("3", null, 1), row("2", null, null));
    assertThat(ids(thread), contains("3", "1", "2"));
  }

  @Test
  void nothingDependsOnTheOrderOfTheRows() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<ExportedComment> all = new ArrayList<>();
      int size = 1 + random.nextInt(20);
      for (int i = 0; i < size; i++) {
        String parent = random.nextInt(3) == 0 ? null : Integer.toString(random.nextInt(25));
        Integer hour = random.nextInt(5) == 0 ? null : random.nextInt(10);
        all.add(row(Integer.toString(random.nextInt(20)), parent, hour));
      }
      ExportedThread first = ExportedThread.of(all);
      ReplyTree.of(first.comments()); // fails where a circle is left
      assertThat(
          first.comments().stream().filter(c -> c.status() != Status.MISSING).count()
              + first.duplicates().size(),
          is((long) size));
      Collections.shuffle(all, random);
      assertThat(ExportedThread.of(all), is(first));
    }
  }

  private static ExportedThread thread(ExportedComment... rows) {
    return ExportedThread.of(List.of(rows));
  }

  private ExportedComment row(String id, @Nullable String parent, @Nullable Integer hour) {
    return new ExportedComment(
        Ids.articleOfText("a"),
        new Location("rows.jsonl", (long) rows++, null),
        "jsonl",
        null,
        new RawComment(
            null,
            null,
            Status.PRESENT,
            parent == null ? null : Evidence.ID,
            id,
            "Ann",
            null,
            hour == null ? null : time(hour),
            "Yes.",
            null,
            null,
            null,
            null,
            parent,
            null));
  }

  private static Moment time(int hour) {
    return new Moment(hour * 3_600_000_000L, null, Precision.MINUTE, ZoneBasis.GIVEN);
  }

  private static List<@Nullable String> ids(ExportedThread thread) {
    return thread.comments().stream().<@Nullable String>map(RawComment::siteId).toList();
  }

  private static List<@Nullable Integer> parents(ExportedThread thread) {
    return thread.comments().stream().<@Nullable Integer>map(RawComment::parent).toList();
  }

  private static List<@Nullable ParentFault> faults(ExportedThread thread) {
    return thread.comments().stream().<@Nullable ParentFault>map(RawComment::parentFault).toList();
  }
}
