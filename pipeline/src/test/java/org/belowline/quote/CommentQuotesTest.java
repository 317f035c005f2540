package org.belowline.quote;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Set;
import org.belowline.model.Article;
import org.belowline.model.Quote;
import org.belowline.model.Quote.Speaker;
import org.belowline.text.mark.MarkedPassages;
import org.junit.jupiter.api.Test;

class CommentQuotesTest {
  private static final CommentSpeakers SPEAKERS =
      new CommentSpeakers(
          new Article(
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              "The keeper Ines Calder spoke first. Then Tobias Renn did.",
              null,
              null,
              null),
          List.of("gull 7", "Ann", "Anonymous"));

  @Test
  void tellsKindsByHowTheyAreMarked() {
    assertThat(
        of("> no boat\n\nWell, “there is no boat”, and no ‘truce’.").stream()
            .map(quote -> quote.kind() + " " + quote.rule() + " " + quote.words().text())
            .toList(),
        contains(
            "BLOCK quoted_lines no boat",
            "DIRECT marked_words there is no boat",
            "SCARE marked_words truce"));
  }

  @Test
  void namesWhomTheCommentNames() {
    assertThat(speaker("As Renn says, “no boat today”"), is("Tobias Renn: Renn, says"));
    assertThat(speaker("“No boat,” said Calder"), is("Ines Calder: Calder, said"));
    assertThat(speaker("“No boat today,” gull 7 wrote."), is("gull 7: gull 7, wrote"));
    assertThat(speaker("@gull 7 wrote:\n> No boat today"), is("gull 7: gull 7, wrote"));
    assertThat(speaker("Ann:\n\n> No boat today"), is("Ann: Ann, null"));
    assertThat(speaker("Renn’s statement: “no boat today”"), is("Tobias Renn: Renn, statement"));
    assertThat(
        speaker("@keeper_of_bells wrote: “no boat today”"), is("null: keeper_of_bells, wrote"));
  }

  @Test
  void namesNobodyWhereNoOneIsNamed() {
    assertThat(of("He says, “there is no boat”").get(0).speaker(), is(nullValue()));
    assertThat(of("Here are some links:\n> there is no boat").get(0).speaker(), is(nullValue()));
    assertThat(of("Anonymous: “there is no boat”").get(0).speaker(), is(nullValue()));
  }

  @Test
  void knowsWhoSaidItFirst() {
    String body = "Oh: “there is no boat”";
    CommentText.Known known =
        new CommentText.Known(5, 21, new Speaker("Tobias Renn", "pilot", null));
    Quote quote = of(body, known).get(0);
    assertThat(quote.speaker(), is(new Speaker("Tobias Renn", "pilot", null)));
  }

  @Test
  void joinsParagraphsOfOneUtterance() {
    List<Quote> quotes = of("Renn says: “We ‘wait’ here.\n\n“And we wait.” So.");
    assertThat(quotes.stream().map(Quote::part).toList(), contains(1L, 1L, 2L));
    assertThat(quotes.get(2).group(), is(quotes.get(0).id()));
    assertThat(quotes.get(1).parentId(), is(quotes.get(0).id()));
    assertThat(quotes.get(2).speaker(), is(quotes.get(0).speaker()));
  }

  @Test
  void countsCodePoints() {
    Quote quote = of("🍎🍎 “there is no boat”").get(0);
    assertThat(quote.words().start(), is(4L));
    assertThat(quote.words().end(), is(20L));
    assertThat(quote.commentId(), is("c1"));
  }

  private static List<Quote> of(String body, CommentText.Known... known) {
    return CommentQuotes.of(
        "a1",
        "c1",
        new CommentText(body, MarkedPassages.in(body, Set.of()), List.of(known), SPEAKERS));
  }

  private static String speaker(String body) {
    Quote quote = of(body).get(0);
    Speaker speaker = quote.speaker();
    return speaker == null
        ? "nobody"
        : speaker.name()
            + ": "
            + (speaker.mention() == null ? null : speaker.mention().text())
            + ", "
            + (quote.cue() == null ? null : quote.cue().text());
  }
}
