package org.belowline.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b && c > d",
        "if x <b and y> z",
        "<3 you; R&D; fish &chips;",
        "<una@mail>",
        "5 &amp",
        "<p",
        "</",
        "&;"
      })
  void textStaysAsItIs(String text) {
    assertThat(MarkupText.of(text), is(text));
  }

  @Test
  void paragraphsThatOnlyOpenArePartedByABlankLine() {
    assertThat(
        MarkupText.of("Ebb.<p>Flood &amp; slack.<p>Ebb."), is("Ebb.\n\nFlood & slack.\n\nEbb."));
  }

  @Test
  void breaksPartLines() {
    assertThat(
        MarkupText.of("Ebb.<br/><br/>Flood\nand slack.<BR>Ebb."),
        is("Ebb.\n\nFlood and slack.\nEbb."));
  }

  @Test
  void lineEndsPartLinesWhereNoElementDoes() {
    assertThat(
        MarkupText.of(
            "Ebb <i>now</i>.\r\n\r\nFlood <a href=\"https://tide.example\">soon</a>.\r\nEbb."),
        is("Ebb now.\n\nFlood soon.\nEbb."));
    assertThat(MarkupText.of("It&#x27;s ebb.\n\nIt&#39;s flood."), is("It's ebb.\n\nIt's flood."));
    assertThat(MarkupText.ofHtml("Ebb.\n\nFlood.").text(), is("Ebb.\n\nFlood."));
  }

  @Test
  void textHasNoMarkupWhereItIsSaidToHaveNone() {
    assertThat(MarkupText.ofText(" <p>Ebb.\r\nFlood &amp; "), is("<p>Ebb.\nFlood &amp;"));
  }

  @Test
  void articlesHaveTheirBlockQuotesSetOff() {
    assertThat(
        MarkupText.paragraphs("<p>Ebb.</p><blockquote>Flood.</blockquote>").setOff(), contains(1));
    assertThat(
        MarkupText.paragraphs("R&amp;D.\n\nEbb < flood.").paragraphs(),
        contains("R&D.", "Ebb < flood."));
  }

  @Test
  void isLinear() {
    assertThat(MarkupText.of("<".repeat(1 << 20)).length(), is(1 << 20));
    assertThat(MarkupText.of("&".repeat(1 << 20)).length(), is(1 << 20));
    assertThat(MarkupText.of("<b ".repeat(1 << 19)).length(), is(3 * (1 << 19) - 1));
  }
}
