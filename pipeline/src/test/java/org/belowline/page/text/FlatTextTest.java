package org.belowline.page.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlatTextTest {
  private static List<Line> lines(List<String> text) {
    return IntStream.range(0, text.size()).mapToObj(i -> Line.parse(i, text.get(i))).toList();
  }

  private static List<String> ink(int lines) {
    return new ArrayList<>(Collections.nCopies(lines, "A line of the page"));
  }

  @Test
  void hasNextToNoBlankLines() {
    List<String> text = ink(29);
    assertThat(FlatText.isFlat(lines(text)), is(true));

    text.add(8, "");
    assertThat(FlatText.isFlat(lines(text)), is(true));

    text.add(20, " ");
    assertThat(FlatText.isFlat(lines(text)), is(false));
  }

  @Test
  void hasNoListMarksBehindAnIndentation() {
    List<String> text = ink(31);
    text.set(4, "  • an item");

    assertThat(FlatText.isFlat(lines(text)), is(false));
  }

  @Test
  void isLongEnoughToTell() {
    assertThat(FlatText.isFlat(lines(ink(9))), is(false));
    assertThat(FlatText.isFlat(lines(ink(10))), is(true));
  }

  @Test
  void eachLineBecomesAParagraph() {
    List<Line> spaced = FlatText.spaced(lines(List.of("One", "", "Two")));

    assertThat(spaced.stream().map(Line::text).toList(), contains("One", "", "", "", "Two", ""));
    assertThat(spaced.stream().map(Line::index).toList(), contains(0, 1, 2, 3, 4, 5));
  }
}
