package org.belowline.reuse;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.belowline.text.mark.MarkedPassages;
import org.junit.jupiter.api.Test;

class ReusesTest {
  private static final String STORY =
      "The orchard bridge stays closed until the carpenters have mended its railing, and nobody"
          + " knows who will pay them. Old Mrs. Amsel doesn’t believe that the county can fulfill"
          + " its promise before the apple harvest begins in September.";

  @Test
  void findsWordsInARow() {
    assertThat(
        taken(STORY, "I read that nobody knows who will pay them. Shame!"),
        contains("nobody knows who will pay them = 0: nobody knows who will pay them"));
  }

  @Test
  void asksForSixWordsAndForFourThatAreMarked() {
    assertThat(taken(STORY, "Well, nobody knows who will pay. Shame!"), empty());
    assertThat(taken(STORY, "Well, nobody knows who will pay them. Shame!"), hasSize(1));
    assertThat(taken(STORY, "Well, “nobody knows who will”. Shame!"), hasSize(1));
    assertThat(taken(STORY, "Well, “nobody knows who”. Shame!"), empty());
    assertThat(taken(STORY, "> nobody knows who will\n\nShame!"), hasSize(1));
  }

  @Test
  void saysWhetherTheCommentMarksIt() {
    assertThat(find(STORY, "“nobody knows who will pay them”").get(0).marked(), is(true));
    assertThat(find(STORY, "nobody knows who will pay them").get(0).marked(), is(false));
  }

  @Test
  void overlooksCaseMarksAndSpelling() {
    Taken found =
        find(STORY, "So MRS AMSEL doesn't believe that the county can fulfil its promise?").get(0);
    assertThat(found.words(), is(11));
    assertThat(found.identity(), is(1.0));
  }

  @Test
  void overlooksAWordThatIsDroppedOrChanged() {
    Taken dropped = find(STORY, "stays closed until carpenters have mended its railing").get(0);
    assertThat(dropped.words(), is(8));
    assertThat(dropped.identity(), is(closeTo(8.0 / 9, 1e-9)));
    Taken changed = find(STORY, "stays closed until the plumbers have mended its railing").get(0);
    assertThat(changed.words(), is(8));
    assertThat(changed.longer(), is(9));
    assertThat(changed.runs(), contains(new Taken.Run(3, 4), new Taken.Run(8, 4)));
  }

  @Test
  void goesOnBehindAnEllipsis() {
    List<Taken> found =
        find(STORY, "orchard bridge stays closed … and nobody knows who will pay them, they say");
    assertThat(found, hasSize(1));
    assertThat(found.get(0).words(), is(11));
    assertThat(found.get(0).longer(), is(18));
  }

  @Test
  void endsWhereTheMarksEnd() {
    assertThat(
        taken(STORY, "On “the orchard bridge stays closed” until the carpenters come"),
        contains("the orchard bridge stays closed = 0: The orchard bridge stays closed"));
  }

  @Test
  void namesTheEarliestSource() {
    assertThat(
        sources(
            STORY,
            "They write that nobody knows who will pay them, the shame of it.",
            "True, nobody knows who will pay them.",
            "I never liked that narrow wooden thing anyway, says my aunt.",
            "You never liked that narrow wooden thing anyway? Why?"),
        contains(0, 0, 3));
  }

  @Test
  void takesALongPassageOfACommentBeforeAShortOneOfTheArticle() {
    String mixed =
        "My brother in law, who mends railings for a living, says nobody knows who will pay them"
            + " but he would do it for a crate of russets and a warm supper.";
    assertThat(sources(STORY, mixed, "> " + mixed + "\n\nSo would I."), contains(0, 1));
  }

  @Test
  void takesNothingFromLaterComments() {
    assertThat(
        sources("", "I never liked that narrow wooden thing anyway.", "Nor did I ever."), empty());
  }

  @Test
  void takesStockPhrasesForNoReuse() {
    List<String> texts = new ArrayList<>(List.of(STORY));
    for (int i = 0; i < 12; i++) {
      texts.add("Plank " + "abcdefghijkl".charAt(i) + "! make the orchard bloom again my friends");
    }
    assertThat(sources(texts.toArray(String[]::new)), empty());
  }

  @Test
  void findsASentenceOfTheArticleHoweverManyTakeItUp() {
    List<String> texts = new ArrayList<>(List.of(STORY));
    for (int i = 0; i < 12; i++) {
      texts.add("abcdefghijkl".charAt(i) + " says “nobody knows who will pay them”, ha");
    }
    assertThat(sources(texts.toArray(String[]::new)), is(Collections.nCopies(12, 0)));
  }

  @Test
  void countsPlacesInTheWholeText() {
    String comment = "🍎 says: nobody knows who will pay them 🍎";
    Taken found = find(STORY, comment).get(0);
    assertThat(comment.substring(found.start(), found.end()), is("nobody knows who will pay them"));
  }

  @Test
  void findsLongPassagesInASampleOfThePhrases() {
    List<MarkedText> texts = texts(STORY, "He read aloud: " + STORY);
    assertThat(Reuses.in(texts, 16), hasSize(1));
    assertThat(Reuses.in(texts, 16).get(0).words(), is(38));
  }

  @Test
  void readsHostileThreadsInLinearTime() {
    List<String> equal = new ArrayList<>(Collections.nCopies(50_000, "the same words again and"));
    equal.add(0, "the same words again and");
    String word = "apple ".repeat(50_000);
    String two = "apple pear ".repeat(25_000);
    String gaps = "apple pear plum fig, apple pear plum quince. ".repeat(6_000);
    for (String[] thread :
        List.of(
            equal.toArray(String[]::new),
            new String[] {word, word, word},
            new String[] {"", word, "> " + word},
            new String[] {two, word, two},
            new String[] {gaps, gaps, "“" + gaps + "”"})) {
      assertTimeout(ofSeconds(10), () -> Reuses.in(texts(thread)));
    }
  }

  private static List<MarkedText> texts(String... texts) {
    return Arrays.stream(texts)
        .map(text -> new MarkedText(text, MarkedPassages.in(text, Set.of())))
        .toList();
  }

  private static List<Taken> find(String... texts) {
    return Reuses.in(texts(texts));
  }

  private static List<Integer> sources(String... texts) {
    return find(texts).stream().map(Taken::source).toList();
  }

  private static List<String> taken(String... texts) {
    return find(texts).stream()
        .map(
            found ->
                texts[found.text()].substring(found.start(), found.end())
                    + " = "
                    + found.source()
                    + ": "
                    + texts[found.source()].substring(found.sourceStart(), found.sourceEnd()))
        .toList();
  }
}
