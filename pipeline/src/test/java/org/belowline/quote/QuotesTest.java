package org.belowline.quote;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.Quote;
import org.belowline.model.Quote.Kind;
import org.belowline.model.Quote.Passage;
import org.belowline.model.Quote.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {
  private static final String TAKE =
      """
      The ferrymen's speaker Tobias Renn may be near a truce with the port.

      This is Renn’s own take, from the newsletter:

      Question: How do you see it? 🚢 How long can it last?

      Renn: The question is not how long. We work for safe boats.

      Most points are settled.

      Source: Ferrymen's Newsletter 0900 gmt 4 May 21″

      From the beginning the dispute was about freight.""";

  @Test
  void aTranscriptReachesFromItsIntroductionToItsSource() {
    List<Quote> quotes = quotes(TAKE);

    assertThat(quotes, hasSize(2));
    Quote question = quotes.get(0);
    assertThat(question.role(), is(Role.QUESTION));
    assertThat(question.speaker(), is(nullValue()));
    assertThat(question.words().text(), is("How do you see it? 🚢 How long can it last?"));
    Quote answer = quotes.get(1);
    assertThat(answer.role(), is(Role.ANSWER));
    assertThat(answer.rule(), is("introduced_turns"));
    assertThat(answer.words().text().endsWith("\n\nMost points are settled."), is(true));
    assertThat(answer.introduction(), is("This is Renn’s own take, from the newsletter:"));
    assertThat(answer.speaker().name(), is("Tobias Renn"));
    assertThat(answer.speaker().title(), is("speaker"));
    assertThat(answer.speaker().mention().text(), is("Renn"));
    assertThat(answer.citation().source(), is("Ferrymen's Newsletter"));
    assertThat(answer.citation().moment().text(), is("0900 gmt 4 May 21"));
  }

  @Test
  void offsetsCountCodePoints() {
    int[] points = TAKE.codePoints().toArray();
    for (Quote quote : quotes(TAKE)) {
      assertPlace(points, quote.words());
      if (quote.speaker() != null) {
        assertPlace(points, quote.speaker().mention());
      }
    }
  }

  private static void assertPlace(int[] points, Passage passage) {
    int start = (int) passage.start();
    assertThat(new String(points, start, (int) passage.end() - start), is(passage.text()));
  }

  @Test
  void idsComeFromContent() {
    assertThat(quotes(TAKE), is(quotes(TAKE)));
    assertThat(
        quotes(TAKE).get(0).id().equals(quotes("A line more.\n\n" + TAKE).get(0).id()), is(false));
  }

  @Test
  void aStubHasNoQuotes() {
    assertThat(Quotes.of("a1", article(null, List.of())), is(empty()));
  }

  @Test
  void whoAsksIsToldByTheQuestions() {
    List<Quote> quotes =
        quotes(
            """
            HARBOUR: Why did you stay?

            Tarn: I had a boat to mend.

            HARBOUR: Is it mended?

            Tarn: I am still at it.""");

    assertThat(
        quotes.stream().map(Quote::role).toList(),
        contains(Role.QUESTION, Role.ANSWER, Role.QUESTION, Role.ANSWER));
    assertThat(quotes.get(0).rule(), is("returning_speakers"));
  }

  @Test
  void onlyQuestionsHaveALabel() {
    List<Quote> quotes =
        quotes(
            """
            Question: Why did you stay?

            I had a boat to mend.

            Question: Is it mended?

            I am still at it.""");

    assertThat(
        quotes.stream().map(quote -> quote.words().text()).toList(),
        contains(
            "Why did you stay?", "I had a boat to mend.", "Is it mended?", "I am still at it."));
  }

  @Test
  void theArticleSpeaksAgainWhereItNamesTheSpeaker() {
    List<Quote> quotes =
        quotes(
            """
            Ines Calder said this at the quay:

            Calder: I shall stay.

            We have work to do.

            Calder went home after that, and we followed.""");

    assertThat(quotes, hasSize(1));
    assertThat(quotes.get(0).words().text(), is("I shall stay.\n\nWe have work to do."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Update: We have found the boat.\n\nUpdate: Where was it? We do not know.",
        "They told us what these mean:\n\nFerry: a boat.\n\nSlack: an hour that we use for lunch.",
        "Fact: We had a boat.\n\nMyth: Is it lost?\n\nFact: We sold it.\n\nMyth: Did we?",
        "10:30: We leave. Where to?\n\n11:30: We are there.\n\n12:30: We eat.",
        "Dear Ann: What shall I do?\n\nDear Reader: I do not know.\n\nDear Ann: Why?",
        "A: We take the boat.\n\nB: We take the train.\n\nA: Do we?",
        "Preis: Was zahlen wir?\n\nZutaten: Unser Mehl.\n\nPreis: Wir zahlen nichts.",
        "“We go,” she said. “It is late.”\n\n— Ines",
        "Ann says:\n\nI have been waiting since six.",
        "The list that I wrote:\n\n• one boat that is dry\n• one boat that is not",
        "It was a good year and we thank you.\n\n— Maren Holt"
      })
  void whatMerelyLooksSoIsNone(String body) {
    List<Quote> quotes = quotes("The quay was quiet all day long.\n\n" + body);
    assertThat(
        quotes.stream()
            .filter(quote -> quote.kind() == Kind.TRANSCRIPT || quote.kind() == Kind.BLOCK)
            .toList(),
        is(empty()));
  }

  @Test
  void paragraphsThatEachOpenAMarkAreOneBlock() {
    List<Quote> quotes =
        quotes(
            """
            It was late when the harbour master spoke. Calder explained:

            “A port without a crane is a beach.

            “It has an office, though.”

            Nobody laughed.""");

    assertThat(quotes, hasSize(1));
    assertThat(
        quotes.get(0).words().text(),
        is("A port without a crane is a beach.\n\n“It has an office, though."));
    assertThat(quotes.get(0).kind(), is(Quote.Kind.BLOCK));
    assertThat(quotes.get(0).speaker().name(), is("Calder"));
  }

  @Test
  void aNameBelowWordsInMarksSignsThem() {
    List<Quote> quotes =
        quotes(
            """
            “Whoever has waited knows what a timetable is worth.”

            — Ines Calder, The Harbour Book, 3 May 2021

            The book is out.""");

    assertThat(quotes, hasSize(1));
    assertThat(quotes.get(0).rule(), is("signed_block"));
    assertThat(quotes.get(0).speaker().name(), is("Ines Calder"));
    assertThat(quotes.get(0).citation().source(), is("The Harbour Book"));
  }

  @Test
  void aParagraphThatIsSetOffIsABlock() {
    String block =
        "The night boat is a matter for the port. The county pays for quays, and it has paid for"
            + " three of them in as many years. It will not pay for a fourth.";
    String body = "This is the heart of it.\n\n" + block + "\n\nThe islands have read it.";

    assertThat(quotes(body), is(empty()));
    List<Quote> quotes = Quotes.of("a1", article(body, List.of(1)));
    assertThat(quotes, hasSize(1));
    assertThat(quotes.get(0).words().text(), is(block));
    assertThat(quotes.get(0).rule(), is("set_off_block"));
  }

  /** What is allocated stands for the work: it does not depend on the machine's load. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Tarn: I do. Do you?\n\n",
        "Source: a: b: c\n\n",
        "She said:\n\n“open\n\n",
        "— Ann Tarn\n\n",
        "“a “b : : : «c\n",
        "Ann Tarn ",
        "He wrote: ",
        "\"",
        "“",
        "«",
        "‘a ",
        "([",
        "“A\n\n",
        "“a” said ",
        "a, ",
        "he said, adding that “a”, ",
        "– a, sier Lund "
      })
  void workGrowsWithTheText(String unit) {
    String once = unit.repeat((1 << 19) / unit.length());
    allocated(once.substring(0, 1 << 16));
    long work = allocated(once);
    long twice = allocated(once + once);
    assertThat("%d to %d".formatted(work, twice), twice, is(lessThan(3 * work)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "«", "»", "'", "‘", "(", "[", "'\"", "said “"})
  void marksAloneCostNothing(String unit) {
    String body = unit.repeat((1 << 20) / unit.length());
    assertTimeout(Duration.ofSeconds(5), () -> quotes(body));
  }

  @Test
  void aMarkThatIsNeverClosedEndsWithItsParagraph() {
    List<Quote> quotes =
        quotes("\"The boat is old.\n\nThe council met.\n\n\"We wait,\" Ines Calder said.");

    assertThat(
        quotes.stream().map(quote -> quote.words().text()).toList(),
        contains("The boat is old.", "We wait,"));
  }

  @Test
  void eachSignatureSignsWhatStandsBelowTheOneBefore() {
    List<Quote> quotes =
        quotes(
            "“The boat is old and slow.”\n– Ines Calder\n“The bell is older than the boat.”\n– Tobias Renn");

    assertThat(
        quotes.stream().map(quote -> quote.rule() + " " + quote.words().text()).toList(),
        contains(
            "signed_block The boat is old and slow.",
            "signed_block The bell is older than the boat."));
  }

  private static long allocated(String body) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    quotes(body);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static List<Quote> quotes(String body) {
    return Quotes.of("a1", article(body, List.of()));
  }

  private static Article article(String body, List<Integer> setOff) {
    return new Article(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of("Maren Holt"),
        null,
        null,
        body,
        setOff,
        null,
        null,
        null);
  }
}
