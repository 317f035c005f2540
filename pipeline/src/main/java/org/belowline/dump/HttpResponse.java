package org.belowline.dump;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpParser;

/**
 * An HTTP response as a crawler stored it.
 *
 * @param media null where it names none
 * @param contentEncodings as they were applied, the last one outermost
 * @param body as it was sent, without the header
 */
record HttpResponse(
    int status,
    @Nullable String media,
    boolean isChunked,
    List<String> contentEncodings,
    byte[] body) {

  /** Null where the bytes do not begin with the header of a response. */
  static @Nullable HttpResponse of(byte[] bytes) {
    HttpParser parser = new HttpParser();
    parser.lenientResponse();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    parser.parse(buffer);
    if (parser.isError() || !parser.isFinished()) {
      return null;
    }
    return new HttpResponse(
        parser.status(),
        parser.headers().first("Content-Type").orElse(null),
        words(parser.headers().all("Transfer-Encoding")).contains("chunked"),
        words(parser.headers().all("Content-Encoding")),
        Arrays.copyOfRange(bytes, buffer.position(), bytes.length));
  }

  private static List<String> words(List<String> values) {
    return values.stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
