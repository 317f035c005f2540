package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.belowline.model.Location;
import org.belowline.model.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcReaderTest {
  @Test
  void givesPagesTheirAddressTimeIdAndPlace() {
    String info = Warcs.record("warcinfo", "", "software: none\r\n");
    String page =
        Warcs.record(
            "conversion",
            "WARC-Target-URI: <https://news.example/a>\r\n"
                + "WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: text/plain\r\n",
            "Tides\n");
    Read read = read(info + page);
    assertThat(read.skips, contains("warcinfo"));
    RawPage only = read.pages.get(0);
    assertThat(only.url(), is("https://news.example/a"));
    assertThat(only.sourceId(), is("urn:uuid:1"));
    assertThat(only.capturedAt(), is(1_715_997_490_000_000L));
    assertThat(only.location(), is(new Location("in", 1L, (long) info.length())));
    assertThat(only.format(), is(DumpFormat.WARC));
    assertThat(read.texts(), contains("Tides\n"));
  }

  @Test
  void saysWhatIsNoPageOfText() {
    Read read =
        read(
            Warcs.record("request", "", "GET /")
                + Warcs.record(
                    "response", "Content-Type: application/http\r\n", "HTTP/1.1 302 Found\r\n\r\n")
                + Warcs.record("conversion", "Content-Type: image/png\r\n", "png")
                + Warcs.record("metadata", "", "{}")
                + Warcs.record("tide", "", "high"));
    assertThat(
        read.skips,
        contains("request", "redirect", "conversion_without_text", "metadata", "other_record"));
    assertThat(read.rejects, is(empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "-5", "99999999999999999999", "", "12 bytes"})
  void goesOnBehindABadLength(String length) {
    String first = Warcs.text(0, "First\n");
    String bad = "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: " + length + "\r\n\r\nBad\n";
    Read read = read(first + bad + "\r\n\r\n" + Warcs.text(2, "Third\n"));
    assertThat(read.texts(), contains("First\n", "Third\n"));
    assertThat(read.reasons(), contains(Reject.Reason.BAD_RECORD));
    assertThat(read.rejects.get(0).location(), is(new Location("in", 1L, (long) first.length())));
    assertThat(read.pages.get(1).location().record(), is(2L));
    assertThat(
        read.pages.get(1).location().offset(), is((long) (first + bad + "\r\n\r\n").length()));
  }

  @Test
  void goesOnBehindALengthThatIsTooSmall() {
    String page = Warcs.text(0, "One line\nAnother line\n");
    String wrong = page.replace("Content-Length: 22", "Content-Length: 9");
    Read read = read(wrong + Warcs.text(1, "Next\n"));
    assertThat(read.texts(), contains("Next\n"));
    assertThat(read.reasons(), contains(Reject.Reason.BAD_RECORD));
    assertThat(
        read.rejects.get(0).detail(),
        is("its Content-Length is 9; " + wrong.length() + " bytes of content are lost"));
  }

  @Test
  void rejectsWhatIsTooLargeAndReadsTheRest() {
    String large = "x".repeat(Read.LIMITS.maxPageBytes() + 1);
    Read read = read(Warcs.text(0, large) + Warcs.text(1, "Next\n"));
    assertThat(read.texts(), contains("Next\n"));
    assertThat(read.reasons(), contains(Reject.Reason.TOO_LARGE));
  }

  @Test
  void rejectsTheRecordThatEndsEarly() {
    byte[] wet = Warcs.wet(3);
    Read read = Read.of(Arrays.copyOf(wet, wet.length - 10));
    assertThat(read.pages.size(), is(2));
    assertThat(read.reasons(), contains(Reject.Reason.TRUNCATED));
  }

  @Test
  void toleratesTheEndsThatAreMet() {
    String record = Warcs.text(0, "First\n");
    for (String end : new String[] {"", "\r\n", "\n", "\r\n\r\n\r\n", "\n".repeat(100_000)}) {
      Read read = read(record.substring(0, record.length() - 4) + end);
      assertThat(read.texts(), contains("First\n"));
      assertThat(read.rejects, is(empty()));
    }
  }

  @Test
  void readsLinesThatEndInLineFeedsAlone() {
    assertThat(read(Warcs.text(0, "First\n").replace("\r", "")).texts(), contains("First\n"));
  }

  @Test
  void aHeaderWithoutEndIsNotHeldInMemory() {
    Read read = read("WARC/1.0\r\nA: " + "a".repeat(3 << 20) + "\r\n" + Warcs.text(1, "Next\n"));
    assertThat(read.texts(), contains("Next\n"));
    assertThat(read.reasons(), contains(Reject.Reason.BAD_RECORD));
  }

  @Test
  void rejectsArchivesOfTheFormatBefore() throws IOException {
    byte[] arc =
        "filedesc://deck.arc 0.0.0.0 20240518015810 text/plain 76\n1 0 Deck\n"
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(arc);
    }
    for (byte[] input : new byte[][] {arc, packed.toByteArray()}) {
      Read read = Read.of(input);
      assertThat(read.pages, is(empty()));
      assertThat(read.reasons(), contains(Reject.Reason.UNSUPPORTED));
      assertThat(read.rejects.get(0).detail(), containsString("ARC"));
    }
  }

  @Test
  void aBadDateIsUnknown() {
    Read read = read(Warcs.text(0, "First\n").replace("2024-05-18T01:58:10Z", "yesterday"));
    assertThat(read.pages.get(0).capturedAt(), is(nullValue()));
  }

  private static Read read(String content) {
    return Read.of(content.getBytes(StandardCharsets.UTF_8));
  }
}
