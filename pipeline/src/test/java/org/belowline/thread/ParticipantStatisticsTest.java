package org.belowline.thread;

import static org.belowline.thread.Threads.by;
import static org.belowline.thread.Threads.local;
import static org.belowline.thread.Threads.star;
import static org.belowline.thread.Threads.tree;
import static org.belowline.thread.Threads.utc;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.belowline.model.Moment;
import org.belowline.model.Participant.Activity;
import org.belowline.model.Precision;
import org.belowline.model.Status;
import org.belowline.model.ZoneBasis;
import org.junit.jupiter.api.Test;

class ParticipantStatisticsTest {
  /** Ann ← Bob ← Ann ← Ann, Ann ← Cem, Ann ← nobody known; the missing one ← Bob. */
  private static final ReplyTree TREE = tree(-1, 0, 1, 2, 0, 0, -1, 6);

  @Test
  void describesWhatEachDoes() {
    Map<String, Activity> people =
        of(
            TREE,
            at("ann", local("2021-03-01T10:00"), 5),
            at("bob", local("2021-03-01T11:00"), 7),
            at("ann", local("2021-03-01T09:00:30"), 11),
            at("ann", null, 13),
            at("cem", null, 17),
            by(null),
            Threads.MISSING,
            at("bob", local("2021-03-01"), 19));
    assertThat(List.copyOf(people.keySet()), is(List.of("ann", "bob", "cem")));
    assertThat(
        people.get("ann"),
        is(
            new Activity(
                3,
                2,
                // Bob's, Cem's and that of nobody known; her own
                4,
                2,
                1,
                time("2021-03-01T09:00:30"),
                time("2021-03-01T10:00"),
                (1 + 3 + 4) / 3.0,
                29)));
    assertThat(
        people.get("bob"),
        is(new Activity(2, 2, 1, 1, 0, time("2021-03-01"), time("2021-03-01T11:00"), 2.0, 26)));
    assertThat(people.get("cem"), is(new Activity(1, 1, 0, 1, 0, null, null, 2.0, 17)));
  }

  @Test
  void hasNoTimesWhereSomeAreLocalAndSomeUtc() {
    Activity ann =
        of(star(2), at("ann", local("2021-03-01T10:00"), 1), at("ann", utc("2021-03-01T11:00"), 1))
            .get("ann");
    assertThat(ann.first(), is(nullValue()));
    assertThat(ann.last(), is(nullValue()));
  }

  @Test
  void findsNobodyWhereNobodyIsKnown() {
    assertThat(of(star(3), by(null), Threads.MISSING, Threads.DELETED), is(aMapWithSize(0)));
  }

  @Test
  void tellsManyPeopleApart() {
    int people = 300_000;
    List<CommentFacts> comments = new ArrayList<>();
    for (int v = 0; v < people; v++) {
      comments.add(by("person " + v));
    }
    Map<String, Activity> activities =
        ParticipantStatistics.of(Threads.chain(people), comments, People.of(comments));
    assertThat(activities, is(aMapWithSize(people)));
    assertThat(activities.get("person 7"), is(new Activity(1, 1, 1, 2, 0, null, null, 8.0, 1)));
  }

  private static Map<String, Activity> of(ReplyTree tree, CommentFacts... comments) {
    List<CommentFacts> all = List.of(comments);
    return ParticipantStatistics.of(tree, all, People.of(all));
  }

  private static CommentFacts at(String person, Moment created, long words) {
    return new CommentFacts(Status.PRESENT, person, created, words, null, null);
  }

  private static Moment time(String time) {
    Moment printed = local(time);
    Precision precision = printed.precision();
    return new Moment(printed.at(), null, precision, ZoneBasis.UNKNOWN);
  }
}
