package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.Precision;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.ZoneBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MtifTest {
  private static final String FIELDS =
      """
      AUTHOR: Ida Brandt
      TITLE: Pier &amp; quay
      BASENAME: pier_quay
      STATUS: Publish
      ALLOW COMMENTS: 1
      CONVERT BREAKS: __default__
      DATE: 11/13/2008 02:16:10 PM
      """;

  private static final String END = "\n\n--------\n";

  private static String part(String head, String text) {
    return "-----\n" + head + "\n" + text + "\n";
  }

  private static String comment(String author, String text) {
    return part(
        "COMMENT: ",
        "AUTHOR: "
            + author
            + "\nEMAIL: x@mail.example\nIP: 192.0.2.7\nURL: \nDATE: 11/13/2008 03:04:07 PM\n"
            + text);
  }

  private static String entry(String... parts) {
    return FIELDS + String.join("", parts) + "-----\n" + END;
  }

  private static Read read(String export) {
    return Read.of(export.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> bodies(Read read) {
    return read.comments.stream().map(row -> row.content().body()).toList();
  }

  private static Article article(Read read) {
    assertThat(read.articles, hasSize(1));
    return read.articles.get(0).article();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AUTHOR: Ida\nTITLE: Tides\nDATE: 11/13/2008 02:16:10 PM\nThe pier is shut.\n",
        "AUTHOR: Ida\nTITLE: Tides\nDATE: 11/13/2008 02:16:10 PM\n-----\nThe pier is shut.\n",
        "NOTE: Ida\nTASK: Tides\nWHEN: now\n-----\nBODY:\nThe pier is shut.\n",
        "The pier\n\nAUTHOR: Ida\nTITLE: Tides\nDATE: now\n-----\nBODY:\nThe pier is shut.\n",
      })
  void aTextWithSomeOfItsMarksIsAPage(String text) {
    assertThat(read(text).pages, hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\n"})
  void anExportIsToldByItsFields(String front) {
    Read read = read(front + entry(part("BODY:", "One.")));

    assertThat(article(read).headline(), is("Pier & quay"));
    assertThat(read.articles.get(0).document().format(), is("mtif"));
  }

  @Test
  void anExportIsToldThoughItsFieldsAreManyAndItsLinesEndAsOnWindows() {
    String many = FIELDS + "CATEGORY: harbour\n".repeat(400);
    Read read = read((many + part("BODY:", "One.") + "-----\n" + END).replace("\n", "\r\n"));

    assertThat(article(read).body(), is("One."));
    assertThat(article(read).published().text(), is("11/13/2008 02:16:10 PM"));
  }

  @Test
  void anEntryBecomesAnArticleWithItsFacts() {
    Read read =
        read(
            entry(
                part("BODY:", "One\ntwo.\n\n<blockquote>Three.</blockquote>"),
                part("EXTENDED BODY:", "Four."),
                part("EXCERPT:", "Short."),
                part("KEYWORDS:", "pier")));
    Article article = article(read);

    assertThat(article.headline(), is("Pier & quay"));
    assertThat(article.authors(), contains("Ida Brandt"));
    assertThat(article.body(), is("One\ntwo.\n\nThree.\n\nFour."));
    assertThat(article.setOff(), contains(1));
    assertThat(article.commentsOpen(), is(true));
    assertThat(article.url(), is(nullValue()));
    assertThat(article.published().zone(), is(ZoneBasis.UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "richtext"})
  void whereBreaksAreNotConvertedTheEndsOfLinesAreWhiteSpace(String breaks) {
    String export =
        entry(part("BODY:", "One\n\ntwo."), part("EXTENDED BODY:", "Three."))
            .replace("__default__", breaks);

    assertThat(article(read(export)).body(), is("One two.\n\nThree."));
  }

  @ParameterizedTest
  @CsvSource({
    "11/13/2008 02:16:10 PM, 2008-11-13T14:16:10Z, SECOND",
    "11/13/2008 12:16:10 am, 2008-11-13T00:16:10Z, SECOND",
    "11/13/2008 14:16:10, 2008-11-13T14:16:10Z, SECOND",
    "1/3/2008 2:16 PM, 2008-01-03T14:16:00Z, MINUTE",
    "2008-11-13 14:16:10, 2008-11-13T14:16:10Z, SECOND",
  })
  void timesHaveTheirMonthFirstAndNoZone(String text, java.time.Instant time, Precision precision) {
    Article article =
        article(read(entry(part("BODY:", "")).replace("11/13/2008 02:16:10 PM", text)));

    assertThat(article.published().at(), is(time.getEpochSecond() * 1_000_000));
    assertThat(article.published().precision(), is(precision));
    assertThat(article.published().zone(), is(ZoneBasis.UNKNOWN));
  }

  @Test
  void aTimeThatIsNoneIsKeptAsText() {
    Article article =
        article(
            read(
                entry(part("BODY:", ""))
                    .replace("11/13/2008 02:16:10 PM", "02/30/2008 1:00:00 PM")));

    assertThat(article.published().at(), is(nullValue()));
    assertThat(article.published().text(), is("02/30/2008 1:00:00 PM"));
  }

  @Test
  void commentsFollowWithTheirFields() {
    Read read =
        read(
            entry(
                part("BODY:", "One."),
                comment("Ada", "First.\n\nSecond."),
                part("COMMENT:", "AUTHOR: Bo\nURL: https://bo.example/\nNOTE: this is text")));
    RawComment first = read.comments.get(0).content();

    assertThat(bodies(read), contains("First.\n\nSecond.", "NOTE: this is text"));
    assertThat(first.author(), is("Ada"));
    assertThat(first.authorUrl(), is(nullValue()));
    assertThat(first.created().text(), is("11/13/2008 03:04:07 PM"));
    assertThat(first.siteId(), is(nullValue()));
    assertThat(first.parentRef(), is(nullValue()));
    assertThat(read.comments.get(1).content().authorUrl(), is("https://bo.example/"));
    assertThat(read.comments.get(0).articleId(), is(read.articles.get(0).articleId()));
  }

  @Test
  void aFieldThatComesTwiceIsText() {
    Read read = read(entry(part("COMMENT:", "AUTHOR: Ada\nAUTHOR: of what?")));

    assertThat(bodies(read), contains("AUTHOR: of what?"));
  }

  @Test
  void dashesWithinATextAreText() {
    Read read =
        read(
            entry(
                part("BODY:", "One.\n-----\nTwo.\n--------\nThree.\n\n-----\n-----\n\nFour."),
                comment("Ada", "Above\n-----\n\nbelow"),
                comment("Bo", "-----\nlast")));

    assertThat(
        article(read).body(), is("One.\n-----\nTwo.\n--------\nThree.\n\n-----\n-----\n\nFour."));
    assertThat(bodies(read), contains("Above\n-----\n\nbelow", "-----\nlast"));
    assertThat(read.rejects, is(empty()));
  }

  @Test
  void pingsAreSkipped() {
    Read read =
        read(entry(part("PING:", "TITLE: Elsewhere\nURL: http://x.example/\nBLOG NAME: X\nOne")));

    assertThat(read.skips, contains("pingback"));
    assertThat(read.comments, is(empty()));
  }

  @Test
  void draftsAreSkippedUnlessTheyHaveComments() {
    String draft = entry(part("BODY:", "One.")).replace("Publish", "Draft");
    String discussed = entry(comment("Ada", "One.")).replace("Publish", "Draft");

    assertThat(read(draft).skips, contains("other_entry"));
    assertThat(read(draft).articles, is(empty()));
    assertThat(read(discussed).articles, hasSize(1));
  }

  @Test
  void commentsForTheAuthorAloneAreSkippedAndPasswordsNeverRead() {
    Read read =
        read(
            entry(
                part("COMMENT:", "AUTHOR: Ada\nSECRET: 1\nPASS: tide\nBetween us."),
                part("COMMENT:", "AUTHOR: Bo\nTITLE: Hm\nSECRET: 0\nPASS: ebb\nOpenly.")));

    assertThat(read.skips, contains("unapproved"));
    assertThat(bodies(read), contains("Hm\n\nOpenly."));
  }

  @Test
  void entriesAreToldApartByDateAndName() {
    String one = entry(comment("Ada", "One."));
    Read read =
        read(
            one
                + one.replace("11/13", "11/14")
                + one.replace("pier_quay", "other")
                + one.replace("DATE: 11/13", "UNIQUE URL: https://pier.example/a\nDATE: 11/13"));

    assertThat(read.articles.stream().map(it -> it.articleId()).distinct().toList(), hasSize(4));
    assertThat(read.articles.get(3).article().url(), is("https://pier.example/a"));
    assertThat(read(one).articles.get(0).articleId(), is(read.articles.get(0).articleId()));
  }

  @Test
  void linesThatAreNotUtf8HaveTheCharsetThatTheirLettersShow() {
    String german =
        "Die Fähre über den großen Fluß fährt nächste Woche früher, weil die Brücke gesperrt ist.";
    byte[] old = entry(part("BODY:", german)).getBytes(Charset.forName("windows-1252"));
    byte[] later = entry(comment("Jörn", "Schön – endlich.")).getBytes(StandardCharsets.UTF_8);
    byte[] both = new byte[old.length + later.length];
    System.arraycopy(old, 0, both, 0, old.length);
    System.arraycopy(later, 0, both, old.length, later.length);
    Read read = Read.of(both);

    assertThat(read.articles.get(0).article().body(), is(german));
    assertThat(read.articles.get(0).document().charset(), is("windows-1252"));
    assertThat(read.articles.get(1).document().charset(), is("UTF-8"));
    assertThat(bodies(read), contains("Schön – endlich."));
    assertThat(read.comments.get(0).content().author(), is("Jörn"));
  }

  @Test
  void ofAFileThatIsCutOffWhatWasReadStays() {
    String whole = entry(part("BODY:", "One."), comment("Ada", "First."));
    String cut =
        FIELDS.replace("pier_quay", "b") + part("BODY:", "One.") + comment("Bo", "Second.");

    Read read = read(whole + cut + "-----\nCOMMENT:\nAUTHOR: Cy\nThi");

    assertThat(bodies(read), contains("First.", "Second."));
    assertThat(read.articles, hasSize(2));
    assertThat(read.reasons(), contains(Reject.Reason.TRUNCATED));
    assertThat(read(whole + FIELDS + part("BODY:", "One")).articles, hasSize(1));
    assertThat(read(whole + FIELDS).reasons(), contains(Reject.Reason.TRUNCATED));
  }

  @Test
  void theLastEntryNeedsNoEndOfItsOwn() {
    Read read = read(FIELDS + part("BODY:", "One.") + comment("Ada", "First.") + "-----\n");

    assertThat(bodies(read), contains("First."));
    assertThat(read.articles, hasSize(1));
    assertThat(read.rejects, is(empty()));
  }

  @Test
  void aPartThatIsTooLargeIsRejectedAndTheNextOneRead() {
    Read read =
        read(
            entry(
                    part("BODY:", "One."),
                    comment("Ada", "word word\n".repeat(10_000)),
                    comment("Bo", "Second."))
                + entry(part("BODY:", "word ".repeat(20_000)), comment("Cy", "Third."))
                    .replace("pier_quay", "b"));

    assertThat(bodies(read), contains("Second.", "Third."));
    assertThat(read.reasons(), contains(Reject.Reason.TOO_LARGE, Reject.Reason.TOO_LARGE));
    assertThat(read.rejects.get(0).sample(), not(containsString("mail.example")));
    assertThat(read.articles, hasSize(1));
  }

  @Test
  void entriesAndCommentsHaveNumbersAndPlaces() {
    String export =
        entry(part("BODY:", "One."), comment("Ada", "First."), comment("Bo", "Second."));
    Read read = read(export + export);

    assertThat(read.articles.get(1).document().location().record(), is(3L));
    assertThat(read.articles.get(1).document().location().offset(), is((long) export.length()));
    assertThat(
        read.comments.stream().map(row -> row.location().record()).toList(),
        contains(1L, 2L, 4L, 5L));
    assertThat(read.comments.get(0).location().offset(), is((long) export.indexOf("COMMENT:")));
  }
}
