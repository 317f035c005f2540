package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.belowline.model.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarcResponseTest {
  private static final String PAGE = "<p>The ferry is late, the ferry is late.</p>\n";
  private static final String HTML = "Content-Type: text/html\r\n";

  @Test
  void givesTheBodyAndTheCharsetOfTheHeader() {
    Read read = ok("Content-Type: text/html; charset=\"koi8-r\"\r\n", bytes(PAGE));
    assertThat(read.texts(), contains(PAGE));
    assertThat(read.pages.get(0).declaredCharset(), is("koi8-r"));
    assertThat(read.pages.get(0).url(), is("https://news.example/a"));
  }

  @Test
  void undoesEncodings() throws IOException {
    assertThat(encoded("gzip", gzip(bytes(PAGE))).texts(), contains(PAGE));
    assertThat(encoded("gzip, gzip", gzip(gzip(bytes(PAGE)))).texts(), contains(PAGE));
    assertThat(encoded("gzip", gzip(gzip(bytes(PAGE)))).texts(), contains(PAGE));
    assertThat(encoded("deflate", deflate(false)).texts(), contains(PAGE));
    assertThat(encoded("deflate", deflate(true)).texts(), contains(PAGE));
    assertThat(encoded("zstd", Zstd.compress(bytes(PAGE))).texts(), contains(PAGE));
    assertThat(encoded("br", bytes(PAGE)).texts(), contains(PAGE));
    assertThat(encoded("gzip", bytes(PAGE)).texts(), contains(PAGE));
  }

  @Test
  void undoesBrotli() {
    // One block that is not compressed, and an empty last one.
    byte[] brotli = Base64.getDecoder().decode("YAAQPHA+VGlkZQM=");
    assertThat(encoded("br", brotli).texts(), contains("<p>Tide"));
  }

  @ParameterizedTest
  @CsvSource({
    "'5\r\n<p>Ti\r\n2;a=b\r\nde\r\n0\r\n\r\n', <p>Tide",
    "'5\r\n<p>Ti\r\n2\r\nde', <p>Tide",
    "'5\r\n<p>Ti\r\nffff\r\nde', <p>Tide",
    "'5\r\n<p>Ti\r\nwrong\r\nde', <p>Ti",
    "'5\r\n<p>Ti\r\n-2\r\nde', <p>Ti",
    "'5\r\n<p>Ti\r\nffffffffff\r\nde', <p>Ti",
    "'5\n<p>Ti\n2\nde\n0\n\n', <p>Tide",
    "'005\r\n<p>Ti\r\n02 \r\nde\r\n0\r\nEnd: yes\r\n\r\n', <p>Tide",
    "<p>Tide, <p>Tide"
  })
  void joinsChunks(String body, String page) {
    Read read = ok(HTML + "Transfer-Encoding: chunked\r\n", bytes(body));
    assertThat(read.texts(), contains(page));
  }

  @ParameterizedTest
  @CsvSource({"3", "3000", "many"})
  void doesNotBelieveTheLengthInTheResponse(String length) {
    assertThat(
        ok(HTML + "Content-Length: " + length + "\r\n", bytes(PAGE)).texts(), contains(PAGE));
  }

  @ParameterizedTest
  @CsvSource({
    "200, image/png, image",
    "200, text/css, style",
    "200, text/javascript, script",
    "200, application/ld+json, json",
    "200, application/zip, other_media",
    "301, text/html, redirect",
    "404, text/html, not_found",
    "410, text/html, not_found",
    "403, text/html, error_status",
    "500, text/html, error_status"
  })
  void saysWhatIsNoPage(int status, String media, String kind) {
    String header = "HTTP/1.1 " + status + " So\r\nContent-Type: " + media + "\r\n\r\n";
    Read read = response("https://news.example/a", bytes(header + PAGE));
    assertThat(read.skips, contains(kind));
    assertThat(read.rejects, is(empty()));
    assertThat(read.pages, is(empty()));
  }

  @ParameterizedTest
  @CsvSource({"https://news.example/robots.txt, robots", "dns:news.example, dns"})
  void someAddressesAreNoPages(String url, String kind) {
    byte[] text = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *\n");
    assertThat(response(url, text).skips, contains(kind));
  }

  @Test
  void readsResources() {
    String type = "Content-Type: text/html; charset=utf-8\r\n";
    Read read = Read.of(bytes(Warcs.record("resource", type, PAGE)));
    assertThat(read.texts(), contains(PAGE));
    assertThat(read.pages.get(0).declaredCharset(), is("utf-8"));
  }

  @Test
  void whatGrowsTooLargeIsRejected() throws IOException {
    Read read = encoded("gzip", gzip(new byte[50 << 20]));
    assertThat(read.reasons(), contains(Reject.Reason.TOO_LARGE));
  }

  @Test
  void keepsWhatStandsBeforeADamage() throws IOException {
    byte[] whole = gzip(bytes(PAGE));
    assertThat(encoded("gzip", Arrays.copyOf(whole, whole.length - 6)).texts(), contains(PAGE));
  }

  @Test
  void rejectsWhatCannotBeRead() throws IOException {
    assertThat(encoded("tide", bytes("high")).reasons(), contains(Reject.Reason.CORRUPT));
    assertThat(
        encoded("gzip", gzip(gzip(gzip(bytes(PAGE))))).reasons(), contains(Reject.Reason.NESTED));
    assertThat(
        response("https://news.example/a", bytes("tide\r\n\r\n" + PAGE)).reasons(),
        contains(Reject.Reason.BAD_RECORD));
  }

  private static Read encoded(String encoding, byte[] body) {
    return ok(HTML + "Content-Encoding: " + encoding + "\r\n", body);
  }

  private static Read ok(String fields, byte[] body) {
    return response(
        "https://news.example/a", joined(bytes("HTTP/1.1 200 OK\r\n" + fields + "\r\n"), body));
  }

  private static Read response(String url, byte[] http) {
    String header =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + url
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.length
            + "\r\n\r\n";
    return Read.of(joined(bytes(header), http));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(all)) {
      out.write(bytes);
    }
    return all.toByteArray();
  }

  private static byte[] deflate(boolean bare) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(all, new Deflater(9, bare))) {
      out.write(bytes(PAGE));
    }
    return all.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
