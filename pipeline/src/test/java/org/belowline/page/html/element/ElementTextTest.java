package org.belowline.page.html.element;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ElementTextTest {
  @Test
  void blocksAreParagraphsAndInlineElementsAreNot() {
    assertThat(
        paragraphs(
            "<h2>The  ferry</h2>It <b>sai</b>led\n at&nbsp;noon.<p>Nobody saw it.</p>Nobody."),
        contains("The ferry", "It sailed at noon.", "Nobody saw it.", "Nobody."));
  }

  @Test
  void oneBreakIsALineTwoAreAParagraph() {
    assertThat(paragraphs("<p>Salt<br>and<br> <br>rope<br></p>"), contains("Salt\nand", "rope"));
  }

  @Test
  void aListIsOneParagraphOfItems() {
    assertThat(
        paragraphs(
            "Take:<ul><li><p>rope</p></li><li></li><li>knives<ol><li>one</li></ol></li></ul>Go."),
        contains("Take:", "• rope\n• knives\n  • one", "Go."));
  }

  @Test
  void aRowIsALine() {
    assertThat(
        paragraphs("<table><tr><th>Boat<th>Crew</tr><tr><td>Tern<td>4</tr></table>"),
        contains("Boat\tCrew\nTern\t4"));
  }

  @Test
  void aTermStandsAboveItsMeaning() {
    assertThat(
        paragraphs("<dl><dt>Sheet<dd>a rope<dt>Shroud<dd>a wire</dl>"),
        contains("Sheet\na rope", "Shroud\na wire"));
  }

  @Test
  void preformattedTextKeepsItsLines() {
    assertThat(
        paragraphs("<p>So:</p><pre>\nif (low)\n  wait();\n\ngo();\n</pre><p>Done.</p>"),
        contains("So:", "if (low)\n  wait();\n\ngo();", "Done."));
  }

  @Test
  void quotedWordsHaveMarks() {
    assertThat(paragraphs("He said <q>never</q>."), contains("He said “never”."));
  }

  @Test
  void anImageOfACharacterIsThatCharacter() {
    assertThat(
        paragraphs("Yes <img alt='⚓'><img alt='A pier at dawn'><img class=emoji alt=':boat:'>"),
        contains("Yes ⚓:boat:"));
  }

  @Test
  void whatNobodySeesIsNoText() {
    assertThat(
        paragraphs("a<script>b</script>&shy;c<style>d</style><noscript>e</noscript>&#8203;f"),
        contains("acf"));
  }

  @Test
  void skippedElementsPartNothing() {
    Element body = Jsoup.parse("high <i>very</i>tide<div class=ad>Buy</div>").body();
    assertThat(ElementText.of(body, e -> e.nameIs("i") || e.hasClass("ad")), is("high tide"));
  }

  @Test
  void textIsComposed() {
    assertThat(paragraphs("Skerry Cafe\u0301"), contains("Skerry Café"));
  }

  /** The tree is built here: the parser's own time would hide ours. */
  @Test
  void depthCostsNothing() {
    Element root = new Element("div");
    Element deepest = root;
    for (int i = 0; i < 1_000_000; i++) {
      Element next = new Element("li");
      deepest.appendChild(next);
      deepest = next;
      deepest.appendText("a");
    }
    List<String> found =
        assertTimeout(Duration.ofSeconds(5), () -> ElementText.paragraphs(root, e -> false));
    assertThat(found, hasSize(1));
    assertThat(found.get(0), containsString("\n" + "  ".repeat(8) + "• a\n"));
  }

  private static List<String> paragraphs(String html) {
    return ElementText.paragraphs(Jsoup.parse(html).body(), element -> false);
  }
}
