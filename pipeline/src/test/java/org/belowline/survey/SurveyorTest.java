package org.belowline.survey;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.belowline.model.Discussion;
import org.junit.jupiter.api.Test;

class SurveyorTest {
  private static final String STORY =
      "The bell of the chapel rang at four in the morning, and nobody had pulled the rope. “The door"
          + " was locked and the tower was empty,” said Lena Marsh, who keeps the keys.\n\nThe county"
          + " sends two men with a ladder on Monday, if the ferry runs at all.";

  private static final Discussion BELL =
      Discussions.below("bells.example", "bell", "The bell", STORY)
          .comment("1", null, "Ada", "The bell of the chapel rang at four in the morning. Wind!")
          .comment("2", "1", "Bo", "I heard that the bell of the chapel rang at four, too.")
          .comment("3", "2", "Ada", "“The county sends two men with a ladder”, will they?")
          .comment("4", "9", "Cleo", "They did not.")
          .comment("5", null, "Bo", "Bats.")
          .discussion();

  private record Piece(int part, byte[] key, byte[] value) {}

  /** The survey of threads that come in several buckets, and are put together in several parts. */
  private static Survey survey(List<List<Discussion>> buckets, int parts) {
    List<Piece> pieces = new ArrayList<>();
    for (List<Discussion> bucket : buckets) {
      Surveyor surveyor =
          new Surveyor(parts, (part, key, value) -> pieces.add(new Piece(part, key, value)));
      bucket.forEach(discussion -> surveyor.take(surveyor.look(discussion)));
      surveyor.finish();
    }
    pieces.sort(Comparator.comparing(Piece::key, Arrays::compareUnsigned));
    List<String> sums = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      SurveySum sum = new SurveySum();
      for (Piece piece : pieces) {
        if (piece.part() == part) {
          sum.add(piece.key(), piece.value());
        }
      }
      sums.add(sum.finish());
    }
    return SurveySum.read(sums);
  }

  private static Survey of(Discussion... discussions) {
    return survey(List.of(List.of(discussions)), 1);
  }

  private static Discussion random(Random random, int number) {
    Discussions thread =
        Discussions.below(
            "host" + random.nextInt(30) + ".example", "page" + number, "Page " + number, STORY);
    int comments = random.nextInt(40);
    for (int i = 1; i <= comments; i++) {
      String parent = random.nextInt(3) == 0 ? null : String.valueOf(random.nextInt(i + 1));
      thread.comment(
          String.valueOf(i), parent, "Person " + random.nextInt(6), "Comment number " + i + ".");
    }
    return comments == 0
        ? thread.comment("1", null, null, "Alone.").discussion()
        : thread.discussion();
  }

  @Test
  void partsAndOrderDoNotMatter() {
    Random random = new Random(7);
    List<Discussion> threads = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      threads.add(random(random, i));
    }
    Survey whole = survey(List.of(threads), 1);
    for (int parts = 1; parts <= 4; parts++) {
      Collections.shuffle(threads, random);
      int cut = random.nextInt(threads.size());
      List<List<Discussion>> buckets =
          List.of(threads.subList(0, cut), List.of(), threads.subList(cut, threads.size()));
      assertThat(survey(buckets, parts), is(whole));
    }
  }

  @Test
  void sumsAreThoseOfTheThreads() {
    Survey survey = of(BELL);
    assertThat(survey.get(Figure.ARTICLES), is(1L));
    assertThat(survey.get(Figure.COMMENTS), is(6L));
    assertThat(survey.get(Figure.MISSING), is(1L));
    assertThat(survey.get(Figure.PARTICIPANTS), is(3L));
    assertThat(survey.get(Figure.MUTUAL_DYADS), is(1L));
    assertThat(survey.get(Figure.ATTRIBUTED), is(1L));
    assertThat(survey.get(Family.YEAR), is(Map.of("1970", 1L)));
    assertThat(survey.get(NameKind.SPEAKER).first(), contains(new NameCount("Lena Marsh", 1, 1)));
    assertThat(survey.get(NameKind.HOST).first(), contains(new NameCount("bells.example", 6, 1)));
    assertThat(survey.get(Measure.THREAD_SIZE).values(), is(Map.of(6L, 1L)));
    assertThat(survey.get(Measure.COMMENT_DEPTH).values(), is(Map.of(1L, 3L, 2L, 2L, 3L, 1L)));
    assertThat(survey.get(Measure.DELAY).count(), is(5L));
    assertThat(survey.get(Measure.DELAY).largest(), is(300L));
  }

  @Test
  void theTreeHasMissingCommentsToo() {
    DrawnTree tree = of(BELL).get(Ranking.DEEPEST).get(0).tree();
    assertThat(tree, is(notNullValue()));
    assertThat(
        tree.nodes().stream().map(node -> node.place() + " " + node.status()).toList(),
        contains(
            "1 present", "1.1 present", "1.1.1 present", "2 missing", "2.1 present", "3 present"));
    assertThat(tree.nodes().get(2).parent(), is(1));
    assertThat(tree.nodes().get(0).parent(), is(nullValue()));
  }

  @Test
  void ofALargeThreadTheHeaviestCommentsAreDrawn() {
    Discussions thread = Discussions.below("deep.example", "a", "Deep", STORY);
    for (int i = 1; i <= 2_000; i++) {
      thread.comment(
          String.valueOf(i), i == 1 || i > 1_500 ? null : String.valueOf(i - 1), "Ada", "On.");
    }
    DrawnTree tree = of(thread.discussion()).get(Ranking.DEEPEST).get(0).tree();
    assertThat(tree.nodes().size(), is(DrawnTree.MOST_NODES));
    for (int i = 0; i < tree.nodes().size(); i++) {
      assertThat(tree.nodes().get(i).parent(), is(i == 0 ? null : (Integer) (i - 1)));
    }
    assertThat(tree.nodes().get(119).hidden(), is(1_380L));
    assertThat(tree.nodes().get(119).place().length(), is(lessThan(40)));
  }

  @Test
  void passagesAreWhatAllOfTheCommentsTake() {
    List<Passage> passages = of(BELL).passages();
    assertThat(passages.size(), is(2));
    assertThat(passages.get(0).comments(), is(2L));
    assertThat(passages.get(0).words(), is("The bell of the chapel rang at four"));
    assertThat(passages.get(0).before(), is(""));
    assertThat(passages.get(0).behind().startsWith(" in the morning, and"), is(true));
    assertThat(passages.get(1).comments(), is(1L));
  }

  @Test
  void onlyTheFirstThreadsAreKeptAndFewerAreDrawn() {
    Random random = new Random(3);
    Discussion[] threads = new Discussion[40];
    Arrays.setAll(threads, number -> random(random, number));
    List<NotableThread> deepest = of(threads).get(Ranking.DEEPEST);
    assertThat(deepest.size(), is(Survey.MOST_THREADS));
    assertThat(
        deepest.stream().filter(thread -> thread.tree() != null).count(),
        is((long) Survey.MOST_TREES));
    for (int i = 1; i < deepest.size(); i++) {
      assertThat(deepest.get(i).maxDepth(), is(lessThanOrEqualTo(deepest.get(i - 1).maxDepth())));
    }
  }
}
