package org.belowline.dump;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/** The header of a WARC record, which jwarc reads line by line. */
final class WarcHeader {
  /** No header has more; what has is none. */
  static final int MOST_BYTES = 1 << 20;

  /** What a line is told by that begins another record. */
  static final byte[] START_OF_NEXT = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  static final byte[] START = "WARC/".getBytes(StandardCharsets.US_ASCII);

  /** Of a length that is none. */
  private static final int LONGEST_SHOWN = 40;

  private final Window window;
  private final WarcParser parser = new WarcParser();
  private @Nullable MessageHeaders headers;

  WarcHeader(Window window) {
    this.window = window;
    parser.setLenient(true);
  }

  /** A field; null where it is not there. */
  @Nullable String field(String name) {
    MessageHeaders known = headers;
    Optional<String> value = known == null ? Optional.empty() : known.first(name);
    return value.map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
  }

  /** Forgets all fields. */
  void clear() {
    headers = null;
  }

  /**
   * Reads the header that the window is at, and leaves the window there.
   *
   * @return how many bytes it has
   */
  int read() throws IOException {
    parser.reset();
    for (int line = 0; line < MOST_BYTES; ) {
      int end = lineEnd(line);
      // A line that begins as the next record does ends a header that does not end itself.
      if (line == 0 ? !isLine(line, end, START) : isLine(line, end, START_OF_NEXT)) {
        throw new WarcRecords.BadRecordException("no header of a WARC record");
      }
      parser.parse(window.slice(line, end));
      if (parser.isError()) {
        throw new WarcRecords.BadRecordException("no header of a WARC record");
      }
      if (parser.isFinished()) {
        headers = parser.headers();
        return end;
      }
      line = end;
    }
    throw new WarcRecords.BadRecordException("a header without end");
  }

  private boolean isLine(int from, int to, byte[] beginning) {
    return to - from >= beginning.length && window.isAt(from, beginning);
  }

  /** Behind the end of a line of a header. */
  private int lineEnd(int from) throws IOException {
    for (int i = from; i < MOST_BYTES; i++) {
      if (!window.has(i + 1)) {
        throw new WarcRecords.CutRecordException();
      }
      if (window.peek(i) == '\n') {
        return i + 1;
      }
    }
    throw new WarcRecords.BadRecordException("a header without end");
  }

  /** The length of the record behind its header: bytes. */
  long contentLength() throws WarcRecords.BadRecordException {
    try {
      long bytes = Long.parseLong(String.valueOf(field("Content-Length")));
      if (bytes >= 0) {
        return bytes;
      }
    } catch (NumberFormatException e) {
      throw wrongLength();
    }
    throw wrongLength();
  }

  WarcRecords.BadRecordException wrongLength() {
    String length = String.valueOf(field("Content-Length"));
    boolean isLong = length.length() > LONGEST_SHOWN;
    return new WarcRecords.BadRecordException(
        String.format(
            Locale.ROOT,
            "its Content-Length is %s",
            isLong ? length.substring(0, LONGEST_SHOWN) + "\u2026" : length));
  }
}
