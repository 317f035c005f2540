package org.belowline.text.mark;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkedPassagesTest {
  @Test
  void findsMarksOfManyKinds() {
    assertThat(
        in("He said “the boat”, \"the bell\", «the buoy», »the quay«, „the oar“ and ‘the sail’."),
        contains(
            "MARKS the boat",
            "MARKS the bell",
            "MARKS the buoy",
            "MARKS the quay",
            "MARKS the oar",
            "MARKS the sail"));
  }

  @Test
  void takesNoApostropheForAMark() {
    assertThat(
        in("The crews' boats aren't the port's, 'tis true, nor Renn’s or the ’90s’."), empty());
    assertThat(in("‘The port’s boat’ it is"), contains("MARKS The port’s boat"));
    assertThat(in("A board of 5\" by 6\" is too short"), empty());
  }

  @Test
  void givesWhatStandsWithinBehindWhatHoldsIt() {
    assertThat(
        in("“She said ‘no boat today’ to us”"),
        contains("MARKS She said ‘no boat today’ to us", "MARKS no boat today"));
  }

  @Test
  void endsAnOddMarkWithItsParagraph() {
    assertThat(in("An “odd mark\n\nand “a pair” later"), contains("MARKS a pair"));
    assertThat(in("An \"odd mark\n\nand \"a pair\" later"), contains("MARKS a pair"));
  }

  @Test
  void goesOnWhereTheNextParagraphOpensAgain() {
    assertThat(in("“We wait\n\n“and wait.”"), contains("MARKS We wait", "MARKS and wait."));
  }

  @Test
  void marksNothingWithoutWords() {
    assertThat(in("“…” and \"\" and > \n>\n> …"), empty());
  }

  @Test
  void joinsLinesWithTheMarkOfMails() {
    assertThat(
        in("Ann wrote:\n> No boat\n> today\n\n> nor tomorrow\n\nWhy?"),
        contains("LINES No boat\n> today\n\n> nor tomorrow"));
  }

  @Test
  void tellsLevelsOfLinesApart() {
    assertThat(
        in(">> Boat?\n> No boat\nWhy?"), contains("LINES > Boat?\n> No boat", "LINES Boat?"));
    assertThat(in("> No boat\n>> Boat?"), contains("LINES No boat\n>> Boat?", "LINES Boat?"));
    assertThat(in(">> Boat?"), contains("LINES Boat?"));
  }

  @Test
  void joinsParagraphsThatAreSetOff() {
    String text = "Well:\n\nNo boat\n\ntoday\n\nWhy?\n\nBecause";
    assertThat(in(text, 1, 2, 4), contains("SET_OFF No boat\n\ntoday", "SET_OFF Because"));
  }

  @Test
  void letsNoMarkReachOutOfABlock() {
    assertThat(
        in("An “odd\n> mark” here\n“pair” there"), contains("LINES mark” here", "MARKS pair"));
  }

  @Test
  void letsNoUtteranceGoOnFromOrIntoABlock() {
    assertThat(
        in("He “waits\n\n“No boat” they say", 1),
        contains("SET_OFF “No boat” they say", "MARKS No boat"));
    assertThat(
        in("“We wait\n\n“and wait.”", 0, 1),
        contains("SET_OFF “We wait\n\n“and wait.”", "MARKS We wait", "MARKS and wait."));
  }

  @Test
  void endsSpeechThatIsIntroducedButNotClosedWithItsParagraph() {
    assertThat(in("He said: “No boat today\n\nReally?"), contains("MARKS No boat today"));
    assertThat(in("No boat today,” he said."), empty());
  }

  @Test
  void givesTheOutermost() {
    List<MarkedPassage> all = MarkedPassages.in("> a “b” c\n\n“d ‘e’ f”", Set.of());
    assertThat(all, hasSize(4));
    assertThat(MarkedPassages.outermost(all), hasSize(2));
  }

  @Test
  void readsAMegabyteOfMarksInLinearTime() {
    for (String marks :
        List.of(
            "“", "\"", "‘a", "> ", ">\n", "“a” ", ">a\n", ">a\nb\n", "“\n\n", "“”\n\n", "\"a ")) {
      String text = marks.repeat(1_000_000 / marks.length());
      assertTimeout(ofSeconds(2), () -> MarkedPassages.in(text, Set.of()), marks);
    }
  }

  private static List<String> in(String text, Integer... setOff) {
    return MarkedPassages.in(text, List.of(setOff)).stream()
        .map(passage -> passage.kind() + " " + text.substring(passage.start(), passage.end()))
        .toList();
  }
}
