package org.belowline.page.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.belowline.model.RawComment;
import org.belowline.model.SplitPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of comments and the small words around them, in the forms and languages met. */
class PrintedHeadsTest {
  private static final String ARTICLE =
      """
      The Pier Has a Bell Again

      By Odo Vennick

      The bell of the pier hangs in its frame again. It rings when the last boat has left, and once more when the tea hut closes for the night.

      It was found in a garden in Orm Street, where it held a vine.

      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mina Farrow says:                                 | Mina Farrow
          Mina Farrow pisze:                                | Mina Farrow
          Mina Farrow skriver:                              | Mina Farrow
          Mina Farrow dedi ki:                              | Mina Farrow
          Mina Farrow より:                                 | Mina Farrow
          Comment by Mina Farrow on May 3, 2012             | Mina Farrow
          Kommentar von Mina Farrow am 3. Mai 2012          | Mina Farrow
          By Mina Farrow on May 3, 2012                     | Mina Farrow
          3. Mina Farrow wrote on May 3, 2012               | Mina Farrow
          +2#3 Mina Farrow May 3, 2012                      | Mina Farrow
          Mina Farrow (verified owner) – May 3, 2012        | Mina Farrow
          Mina Farrow Post author May 3, 2012               | Mina Farrow
          MinaMina May 3, 2012                              | Mina
          Mina Farrow 3 days ago                            | Mina Farrow
          Mina Farrow · 2 hours ago #4711                   | Mina Farrow
          Mina Farrow vor 3 Tagen                           | Mina Farrow
          """)
  void aHeadNamesItsAuthor(String line, String author) {
    assertThat(ItemHead.read(List.of(line, "", "The bell is cracked.")).author(), is(author));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bell rang 3 days ago.",
        "My boat is older than my knees.",
        "We heard it for the first time in eleven years and wept on May 3, 2012"
      })
  void aSentenceNamesNobody(String line) {
    assertThat(ItemHead.read(List.of(line, "", "It rang twice.")).author(), is(nullValue()));
  }

  @Test
  void aNumberOrARatingMayStandAboveTheName() {
    assertThat(ItemHead.read(List.of("12", "Ruben May 3, 2012", "", "Yes.")).author(), is("Ruben"));
    assertThat(
        ItemHead.read(List.of("Rated 4 out of 5", "", "Ruben – May 3, 2012", "", "Yes.")).author(),
        is("Ruben"));
    assertThat(ItemHead.read(List.of("12", "", "boats")).author(), is(nullValue()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reply",
        "Reply | Link",
        "Like (3)",
        "Odpowiedz",
        "Svara",
        "返信",
        "Responder ↓",
        "Reply Quote Report",
        "Zum Antworten anmelden",
        "Log in or register to post comments"
      })
  void buttonsAreKnownInSeveralLanguages(String line) {
    assertThat(Phrases.isButton(line), is(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "A link", "I like it"})
  void otherWordsAreNoButtons(String line) {
    assertThat(Phrases.isButton(line), is(false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5 myśli w temacie “Dzwon”     | 5
          4 reaktioner på ”Klockan”     | 4
          3 yorum                       | 3
          6 reviews for The Bell        | 6
          「鐘」への5件のフィードバック | 5
          """)
  void headersAreKnownInSeveralLanguages(String line, long count) {
    CommentHeader header = CommentHeader.parse(line);

    assertThat(line, header, is(notNullValue()));
    assertThat(header.count(), is(count));
  }

  @Test
  void aThreadWithoutCountIsKnownByItsButtons() {
    SplitPage page =
        split(
            """
            Mina Farrow 3 days ago

            The vine was mine.

            Reply | Share

            Joost 2 days ago

            Does it ring for boats that are only late?

            Reply | Share
            """);

    assertThat(authors(page), contains("Mina Farrow", "Joost"));
    assertThat(page.comments().get(0).body(), is("The vine was mine."));
  }

  @Test
  void bylinesOfOtherStoriesAreNoComments() {
    SplitPage page =
        split(
            """
            The Pram Was Sold

            Anna Lund June 9, 2021

            It fetched eleven crowns at the market.

            The Kettle Is Empty

            Odo Vennick June 10, 2021

            It was full in the morning.
            """);

    assertThat(page.comments().isEmpty(), is(true));
  }

  @Test
  void authorAndDateMayStandBelowTheText() {
    SplitPage page =
        split(
            """
            Comments

            The vine was mine.

            Posted by: Mina Farrow | May 3, 2012 at 10:27 PM

            Does it ring for boats that are only late?

            Posted by: Joost | May 4, 2012 at 4:36 AM

            It does not.

            Posted by: Ruben | May 4, 2012 at 5:59 AM

            The comments are closed.
            """);

    assertThat(authors(page), contains("Mina Farrow", "Joost", "Ruben"));
    assertThat(page.comments().get(2).body(), is("It does not."));
  }

  @Test
  void aMenuRightAboveTheFirstCommentIsNoComment() {
    SplitPage page =
        split(
            """
              • Bells
              • Piers
              • Mina Farrow says:
                May 3, 2012 at 10:27 pm

                The vine was mine.

                Reply
                • Joost says:
                  May 4, 2012 at 4:36 am

                  It held well.

                  Reply
            """);

    assertThat(authors(page), contains("Mina Farrow", "Joost"));
    assertThat(page.comments().get(1).parent(), is(0));
  }

  @Test
  void allThatSomebodySaysMayBeAPlusOne() {
    SplitPage page =
        split(
            """
            1 comment

              1. Ruben
                May 3, 2012 at 10:27 pm

                +1

                Reply
            """);

    assertThat(page.comments().get(0).body(), is("+1"));
  }

  @Test
  void aCardBelowTheMarkSaysWhoIsThere() {
    SplitPage page =
        LayoutTextSplitter.split(
                """
                The Bell

                  1. 05-13-2012, 09:03 AM #1
                    Mina
                    Mina is offline Senior Member
                    Join Date
                    Nov 2004
                    Posts
                    3

                    The bell of the pier hangs in its frame again, and it rings for every boat.
                    Reply With Quote
                  2. 05-13-2012, 10:15 AM #2
                    Joost
                    Joost is online now Member
                    Join Date
                    Nov 2005
                    Posts
                    8

                    Does it ring for boats that are only late?
                    Reply With Quote
                """,
                null)
            .page();

    assertThat(authors(page), contains("Joost"));
    assertThat(page.comments().get(0).body(), is("Does it ring for boats that are only late?"));
    assertThat(page.article().authors(), contains("Mina"));
  }

  private static SplitPage split(String below) {
    return LayoutTextSplitter.split(ARTICLE + below, null).page();
  }

  private static List<String> authors(SplitPage page) {
    return page.comments().stream().map(RawComment::author).toList();
  }
}
