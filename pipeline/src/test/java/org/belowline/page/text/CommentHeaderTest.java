package org.belowline.page.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentHeaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          18 Responses                                   | 18   | 18 Responses
          One Response to “The Clock”                    | 1    | One Response
          12 thoughts on “The Clock”                     | 12   | 12 thoughts
          5 comments:                                    | 5    | 5 comments
          Comments (7)                                   | 7    | Comments (7)
          RSSKommentare (34)                             | 34   | RSSKommentare (34)
          All Comments 4                                 | 4    | All Comments 4
          There are 16 comments to "The Clock".          | 16   | 16 comments
          1,204 comments                                 | 1204 | 1,204 comments
          Ein Gedanke zu „Die Uhr“                       | 1    | Ein Gedanke
          29 Antworten zu Die Uhr                        | 29   | 29 Antworten
          17 Discussion to this post                     | 17   | 17 Discussion
          No comments                                    | 0    | No comments
          3 commentaires sur « L’horloge »               | 3    | 3 commentaires
          7 комментариев                                 | 7    | 7 комментариев
          """)
  void saysHowManyThereAre(String line, long count, String declared) {
    CommentHeader header = CommentHeader.parse(line);

    assertThat(line, header, is(notNullValue()));
    assertThat(header.count(), is(count));
    assertThat(header.declared(), is(declared));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Comments", "COMMENTS", "Alle Kommentare", "Comments:"})
  void mayStandAlone(String line) {
    CommentHeader header = CommentHeader.parse(line);

    assertThat(line, header, is(notNullValue()));
    assertThat(header.count(), is(nullValue()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Reply",
        "Reply 1",
        "Replies: 16",
        "Antworten",
        "Leave a Reply",
        "Comments are closed.",
        "12 comments were taken down by the harbour office last week.",
        "The 18 responses surprised everybody",
        "Opinions differ"
      })
  void isNoButtonAndNoProse(String line) {
    assertThat(line, CommentHeader.parse(line), is(nullValue()));
  }

  @Test
  void quotesTheHeadline() {
    assertThat(
        CommentHeader.parse("34 responses to “Renn: “We needed this boat”").title(),
        is("Renn: “We needed this boat"));
  }
}
