package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.belowline.dump.CompressionTest.Compressor;
import org.belowline.model.Location;
import org.belowline.model.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesReaderTest {
  private static final String PAGE =
      """
      {"url": "https://news.example/a", "date": "2024-05-18T01:58:10Z", "id": 7, \
      "text": "Tides\\n\\u00e9t\\u00e9"}
      """;

  @Test
  void takesTheUsualColumns() {
    Read read = read(PAGE + "\n" + PAGE);
    RawPage page = read.pages.get(0);
    assertThat(read.texts(), contains("Tides\nété", "Tides\nété"));
    assertThat(page.url(), is("https://news.example/a"));
    assertThat(page.capturedAt(), is(1_715_997_490_000_000L));
    assertThat(page.sourceId(), is("7"));
    assertThat(page.format(), is(DumpFormat.JSONL));
    assertThat(page.location(), is(new Location("in", 0L, 0L)));
    assertThat(read.pages.get(1).location(), is(new Location("in", 2L, PAGE.length() + 1L)));
    assertThat(read.rejects, is(empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"raw_content\":\"Tides\",\"metadata\":{\"url\":\"u\",\"timestamp\":1715997490}}",
        "{\"content\":\"Tides\",\"warc_headers\":{\"warc-target-uri\":\"u\",\"warc-date\":\"2024-05-18T01:58:10Z\"}}",
        "{\"metadata.url\":\"u\",\"date_download\":\"2024-05-18 01:58:10\",\"maintext\":\"Tides\",\"date\":\"2001-01-01\"}",
        "\uFEFF{\"text\":\"Tides\",\"url\":\"u\",\"crawl_date\":1715997490000,\"tags\":[{\"text\":\"x\"}]}",
      })
  void knowsOtherNames(String line) {
    RawPage page = read(line).pages.get(0);
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8), is("Tides"));
    assertThat(page.url(), is("u"));
    assertThat(page.capturedAt(), is(1_715_997_490_000_000L));
  }

  @Test
  void goesByTheMapFirst() {
    PageMap map = PageMap.parse("{\"text\": \"story.body\", \"url\": \"at\"}");
    Read read =
        Read.of(
            bytes(
                "{\"text\":\"x\",\"story\":{\"body\":\"Tides\"},\"url\":\"x\",\"at\":\"u\",\"id\":\"7\"}"),
            Read.dump(map, CaptureWindow.ALL));
    assertThat(read.texts(), contains("Tides"));
    assertThat(read.pages.get(0).url(), is("u"));
    assertThat(read.pages.get(0).sourceId(), is("7"));
  }

  @Test
  void rejectsLinesOneByOne() {
    Read read =
        read(
            "{\"text\":\"First\"}\n{\"text\":\"Sec\n{\"title\":\"Third\"}\n[1]\n"
                + "{\"text\":\"a\"}{\"text\":\"b\"}\n{\"text\":\"\"}\n{\"html\":\"<p>\"}\n"
                + "{\"text\":null,\"content\":\"Last\"}");
    assertThat(read.texts(), contains("First", "<p>", "Last"));
    assertThat(
        read.reasons(),
        contains(
            Reject.Reason.BAD_RECORD,
            Reject.Reason.NO_TEXT,
            Reject.Reason.BAD_RECORD,
            Reject.Reason.BAD_RECORD,
            Reject.Reason.EMPTY));
    assertThat(read.rejects.get(0).location(), is(new Location("in", 1L, 17L)));
    assertThat(read.rejects.get(1).sample(), is("{\"title\":\"Third\"}"));
  }

  @Test
  void doesNotHoldAGiantLine() {
    String giant = "{\"text\":\"" + "x".repeat(Read.LIMITS.maxPageBytes()) + "\"}\n";
    Read read = read("{\"text\":\"First\"}\n" + giant.repeat(3) + "{\"text\":\"Last\"}\n");
    assertThat(read.texts(), contains("First", "Last"));
    assertThat(read.reasons().size(), is(3));
    assertThat(read.reasons().get(0), is(Reject.Reason.TOO_LARGE));
  }

  @Test
  void keepsTheLinesInFrontOfATruncation() {
    byte[] whole = Compressor.GZIP.compress(bytes(PAGE.repeat(500)));
    Read read = Read.of(Arrays.copyOf(whole, whole.length - 12));
    assertThat(read.pages.size() > 400, is(true));
    assertThat(read.reasons(), contains(Reject.Reason.TRUNCATED));
  }

  @Test
  void readsDeepAndWideObjectsWithoutHarm() {
    String deep = "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000);
    assertThat(
        read("{\"text\":\"First\"}\n{\"b\":" + deep.substring(0, 60_000)).reasons(),
        contains(Reject.Reason.BAD_RECORD));
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    assertThat(read("{\"text\":\"a\\ud800b\"}").texts(), contains("a\uFFFDb"));
  }

  @Test
  void aTimeThatIsNoneIsUnknown() {
    assertThat(
        read("{\"text\":\"a\",\"date\":\"soon\"}").pages.get(0).capturedAt(), is(nullValue()));
  }

  @Test
  void aPageThatBeginsWithABraceIsAPage() {
    Read read = read("{ see below }\nTides\n");
    assertThat(read.pages.get(0).format(), is(DumpFormat.TEXT));
  }

  @Test
  void keepsToTheWindow() {
    CaptureWindow window = CaptureWindow.parse("2024-05-18", "2024-05-19");
    Read read =
        Read.of(
            bytes(
                "{\"text\":\"a\",\"date\":\"2024-05-17T23:59:59Z\"}\n"
                    + "{\"text\":\"b\",\"date\":\"2024-05-18\"}\n"
                    + "{\"text\":\"c\",\"date\":\"2024-05-19T23:59:59Z\"}\n"
                    + "{\"text\":\"d\",\"date\":\"2024-05-20\"}\n"
                    + "{\"text\":\"e\"}\n"),
            Read.dump(PageMap.USUAL, window));
    assertThat(read.texts(), contains("b", "c", "e"));
    assertThat(read.skips, contains("before_since", "after_until"));
  }

  private static Read read(String content) {
    return Read.of(bytes(content));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
