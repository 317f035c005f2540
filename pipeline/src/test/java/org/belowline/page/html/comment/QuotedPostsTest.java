package org.belowline.page.html.comment;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.belowline.model.Evidence;
import org.belowline.model.RawComment;
import org.belowline.page.html.element.IndexedPage;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedPostsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=quotation><div>Zitat von Ann</div><div>Rain is due</div></div>",
        "<div class=quotetitle>Ann wrote:</div><div class=quotecontent>Rain is due</div>",
        "<blockquote class=my-quote><cite>Ann said:</cite>Rain is due</blockquote>",
        "<div data-testid=quote-container><p>Original post<br>by Ann</p><p>Rain is due</p></div>"
      })
  void aBoxThatIsNamedForAQuoteAndNamesItsAuthorIsNoText(String quote) {
    RawComment reply =
        comments(item(1, "Ann", "Rain is due") + item(2, "Bo", quote + "<p>Is it?</p>")).get(1);

    assertThat(reply.body(), is("Is it?"));
    assertThat(reply.quoted(), contains("Ann"));
    assertThat(reply.evidence(), is(Evidence.REFERENCE));
    assertThat(reply.parent(), is(0));
  }

  @Test
  void aQuotationThatNamesNoAuthorOfAPostIsText() {
    RawComment comment =
        comments(
                item(
                    1, "Ann", "<blockquote class=quote>Rain is due</blockquote><p>So the book</p>"))
            .get(0);

    assertThat(comment.body(), is("Rain is due\n\nSo the book"));
    assertThat(comment.quoted(), is(nullValue()));
  }

  @Test
  void ofSeveralPostsOfAnAuthorTheOneWhoseWordsAreRepeatedIsQuoted() {
    List<RawComment> comments =
        comments(
            item(1, "Ann", "The bus leaves at nine from the market place")
                + item(2, "Ann", "And nobody sells tickets on Sundays")
                + item(
                    3,
                    "Bo",
                    "<div class=quote>Ann wrote:<p>The bus leaves at nine</p></div><p>It does</p>"));

    // Right behind the post that it answers.
    assertThat(comments.get(1).author(), is("Bo"));
    assertThat(comments.get(1).parent(), is(0));
  }

  @Test
  void wordsOfSomebodyElseDoNotCountWhereAnAuthorIsNamed() {
    List<RawComment> comments =
        comments(
            item(1, "Cy", "The bus leaves at nine from the market place")
                + item(2, "Ann", "Tickets?")
                + item(
                    3,
                    "Bo",
                    "<div class=quote>Ann wrote:<p>The bus leaves at nine</p></div><p>It does</p>"));

    assertThat(comments.get(2).parent(), is(1));
  }

  @Test
  void whatAQuotedPostQuotesIsNotQuotedAgain() {
    List<RawComment> comments =
        comments(
            item(1, "Ann", "One")
                + item(2, "Cy", "Two")
                + item(
                    3,
                    "Bo",
                    "<div class=quote>Cy wrote:<div class=quote>Ann wrote:<p>One</p></div>"
                        + "<p>Two</p></div><p>Three</p>"));

    assertThat(comments.get(2).quoted(), contains("Cy"));
    assertThat(comments.get(2).parent(), is(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(03-02-2010, 06:28 PM) Ann Wrote:",
        "Ann, on 2 March 2010 - 03:42 PM, said:",
        "On 3/2/2010 at 6:28 PM, Ann said:",
        "Quote from: Ann on March 02, 2010, 11:36:59 PM",
        "Ann said:"
      })
  void theNameStandsWithoutTheDateBesideIt(String line) {
    assertThat(QuoteAttribution.name(line), is("Ann"));
  }

  @Test
  void theQuoteOfAnOlderBoardIsATableBelowALine() {
    String quote =
        "<div><div class=smallfont>Quote:</div><table><tr><td><div>Originally Posted by <b>Ann</b>"
            + "</div><div>Rain is due</div></td></tr></table></div>";
    Element box = Parser.htmlParser().parseInput(quote + "Is it?", "").body().child(0);
    VBulletin4 layout = new VBulletin4();

    assertThat(layout.part(box, List.of()), is(PartOf.QUOTE));
    assertThat(layout.quotedName(box), is("Ann"));
  }

  private static String item(int id, String author, String text) {
    return "<li class=comment id=comment-%d><b class=author>%s</b><i class=date>2 January 2020</i><div class=text>%s</div></li>"
        .formatted(id, author, text);
  }

  private static List<RawComment> comments(String items) {
    return MarkedThreads.find(
            IndexedPage.of(
                Parser.htmlParser().parseInput("<ol class=comment-list>" + items + "</ol>", "")),
            false)
        .comments();
  }
}
