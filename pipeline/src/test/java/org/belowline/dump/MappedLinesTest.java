package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.belowline.model.ExportedComment;
import org.belowline.model.Location;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappedLinesTest {
  private static final String MAP =
      "{\"id\":\"id\",\"thread\":\"story\",\"parent\":\"to\",\"author\":\"by.name\",\"text\":\"said\"";

  @Test
  void readsObjectsByPath() {
    String first =
        "{\"id\":7,\"story\":\"s\",\"by\":{\"name\":\"Una\",\"email\":\"u\"},\"said\":\"Ebb\"}\n";
    Read read = read("\uFEFF" + first + "\n" + first.replace("7", "8"));
    ExportedComment second = read.comments.get(1);
    assertThat(read.comments.get(0).content().author(), is("Una"));
    assertThat(second.content().siteId(), is("8"));
    assertThat(second.location(), is(new Location("in", 2L, first.length() + 4L)));
    assertThat(second.format(), is("comments_jsonl"));
    assertThat(second.articleId(), is(read.comments.get(0).articleId()));
  }

  @Test
  void objectsWithoutTheColumnsStayPages() {
    Read read = read("{\"text\":\"Tides\",\"url\":\"https://news.example/a\"}\n");
    assertThat(read.texts(), contains("Tides"));
    assertThat(read.comments, is(empty()));
  }

  @Test
  void theColumnsMayComeInALaterObject() {
    Read read =
        read("{\"id\":1,\"title\":\"Tides\"}\n{\"id\":2,\"story\":\"s\",\"said\":\"Ebb\"}\n");
    assertThat(read.reasons(), contains(Reject.Reason.BAD_RECORD));
    assertThat(bodies(read), contains("Ebb"));
  }

  @Test
  void theColumnsMayComeInFrontOfACut() {
    Read read =
        read("{\"story\":\"s\",\"said\":\"Ebb\",\"more\":\"" + "x".repeat(1 << 16) + "\"}\n");
    assertThat(read.reasons(), contains(Reject.Reason.TOO_LARGE));
    assertThat(read.pages, is(empty()));
  }

  @Test
  void brokenAndEmptyAndGiantLinesAreRejectedOneByOne() {
    String good = "{\"story\":\"s\",\"said\":\"Ebb\"}\n";
    Read read =
        read(
            good
                + "{\"story\":\"s\",\"sa\n{\"story\":\"s\"}\n{\"said\":\"x\"}\n[]\n{\"said\":\""
                + "x".repeat(Read.LIMITS.maxPageBytes())
                + "\"}\n"
                + good);
    assertThat(bodies(read), contains("Ebb", "Ebb"));
    assertThat(
        read.reasons(),
        contains(
            Reject.Reason.BAD_RECORD,
            Reject.Reason.NO_TEXT,
            Reject.Reason.BAD_RECORD,
            Reject.Reason.BAD_RECORD,
            Reject.Reason.TOO_LARGE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "\"\"",
        "\" \"",
        "0",
        "0.0",
        "\"0\"",
        "\"root\"",
        "\"s\"",
        "\"t3_s\"",
        "\"NULL\"",
        "-1"
      })
  void nobodyIsAnsweredInAnySpelling(String parent) {
    RawComment comment = one("{\"id\":7,\"story\":\"s\",\"said\":\"Ebb\",\"to\":" + parent + "}");
    assertThat(comment.parentRef(), is(nullValue()));
    assertThat(comment.evidence(), is(nullValue()));
  }

  @ParameterizedTest
  @CsvSource({"7,7", "7.0,7", "'\"7\"',7", "'\"t1_c7\"',c7", "'\"7.5\"',7.5", "'\"v.0\"',v.0"})
  void idsHaveOneSpelling(String given, String id) {
    RawComment comment =
        one("{\"id\":" + given + ",\"story\":\"s\",\"said\":\"Ebb\",\"to\":" + given + "}");
    assertThat(comment.siteId(), is(id));
    assertThat(comment.parentRef(), is(id));
  }

  @Test
  void anAddressMakesTheArticleOfItsPages() {
    Read named =
        Read.of(
            "{\"story\":\"https://www.news.example/a/?utm_source=x\",\"said\":\"Ebb\"}", MAP + "}");
    Read url =
        Read.of(
            "{\"story\":\"s\",\"at\":\"http://news.example/a\",\"said\":\"Ebb\"}",
            MAP + ",\"url\":\"at\"}");
    assertThat(named.comments.get(0).articleId(), is(url.comments.get(0).articleId()));
    assertThat(
        Objects.requireNonNull(url.comments.get(0).article()).canonicalUrl(),
        is("http://news.example/a"));
  }

  @Test
  void anAddressOfNoSiteLeavesTheNameToTellArticlesApart() {
    Read read =
        Read.of(
            "{\"story\":\"s\",\"at\":\"/a\",\"said\":\"Ebb\"}\n{\"story\":\"r\",\"at\":\"/a\",\"said\":\"Ebb\"}",
            MAP + ",\"url\":\"at\"}");
    assertThat(read.comments.get(0).articleId(), is(not(read.comments.get(1).articleId())));
  }

  @Test
  void whatRowsSayOfTheArticleComesWithThem() {
    Read read =
        Read.of(
            "{\"story\":\"s\",\"said\":\"Ebb\",\"head\":\"Tides &amp; boats\",\"body\":\"<p>One.</p><p>Two.</p>\",\"who\":[\"Una\",\"Piet\"],\"day\":\"2024-05-18\"}",
            MAP
                + ",\"title\":\"head\",\"article_text\":\"body\",\"article_author\":\"who\",\"article_created\":\"day\"}");
    var article = Objects.requireNonNull(read.comments.get(0).article());
    assertThat(article.headline(), is("Tides & boats"));
    assertThat(article.body(), is("One.\n\nTwo."));
    assertThat(article.authors(), contains("Una", "Piet"));
    assertThat(Objects.requireNonNull(article.published()).text(), is("2024-05-18"));
  }

  @Test
  void aRowThatIsItsOwnThreadIsTheArticle() {
    Read read =
        Read.of(
            "{\"id\":1,\"head\":\"Tides\",\"by\":{\"name\":\"Una\"}}\n{\"id\":2,\"story\":1,\"to\":1,\"said\":\"Ebb\"}\n",
            MAP.replace("\"story\"", "[\"story\",\"id\"]") + ",\"title\":\"head\"}");
    assertThat(read.articles.get(0).article().posted(), is(true));
    assertThat(read.articles.get(0).article().headline(), is("Tides"));
    assertThat(read.articles.get(0).article().authors(), contains("Una"));
    assertThat(read.comments.get(0).articleId(), is(read.articles.get(0).articleId()));
    assertThat(read.comments.get(0).content().parentRef(), is(nullValue()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[deleted]", "[removed]"})
  void whatIsLeftOfADeletedCommentIsNoText(String text) {
    RawComment comment =
        one("{\"story\":\"s\",\"by\":{\"name\":\"Una\"},\"said\":\"" + text + "\"}");
    assertThat(comment.status(), is(Status.DELETED));
    assertThat(comment.author(), is(nullValue()));
    assertThat(comment.body(), is(nullValue()));
  }

  @Test
  void commentsThatAreKeptBackAreCountedOrKept() {
    byte[] row =
        "{\"story\":\"s\",\"said\":\"Ebb\",\"state\":\"spam\"}".getBytes(StandardCharsets.UTF_8);
    String map = MAP + ",\"status\":\"state\"}";
    assertThat(Read.of(row, map, false).skips, contains("unapproved"));
    assertThat(bodies(Read.of(row, map, true)), contains("Ebb"));
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    assertThat(one("{\"story\":\"s\",\"said\":\"a\\ud800b\"}").body(), is("a\uFFFDb"));
  }

  private static RawComment one(String line) {
    return read(line).comments.get(0).content();
  }

  private static Read read(String content) {
    return Read.of(content, MAP + "}");
  }

  private static List<String> bodies(Read read) {
    return read.comments.stream().map(comment -> String.valueOf(comment.content().body())).toList();
  }
}
