package org.belowline.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * Parts a stream into WARC records. Their headers are jwarc's to read; where a record begins and
 * ends is told here, so that a damaged one does not take the others with it.
 */
final class WarcRecords {
  private static final byte[] START = "WARC/".getBytes(StandardCharsets.US_ASCII);

  /** No header has more; what has is none. */
  private static final int LONGEST_HEADER = 1 << 20;

  private final BufferedBytes bytes;
  private final WarcParser parser = new WarcParser();
  private long start;
  private long bodyLeft;
  private boolean startIsRead;
  private @Nullable MessageHeaders headers;

  WarcRecords(InputStream in) {
    bytes = new BufferedBytes(in);
    parser.setLenient(true);
  }

  /** A record that does not follow the format; what stands behind it can still be read. */
  static final class BadRecordException extends IOException {
    private static final long serialVersionUID = 1L;

    BadRecordException(String message) {
      super(message);
    }
  }

  /** Where the record begins: bytes, base 0. */
  long start() {
    return start;
  }

  /** A field of the record's header; null where it is not there. */
  @Nullable String header(String name) {
    MessageHeaders known = headers;
    Optional<String> value = known == null ? Optional.empty() : known.first(name);
    return value.map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
  }

  /** Goes to the next record, past what is left of this one; false at the end. */
  boolean next() throws IOException {
    if (!startIsRead) {
      bytes.skip(bodyLeft);
      bodyLeft = 0;
      if (!bytes.skipLineEnds()) {
        return false;
      }
      start = bytes.position();
    }
    headers = null;
    parser.reset();
    if (startIsRead) {
      parser.parse(ByteBuffer.wrap(START));
      startIsRead = false;
    }
    readHeader();
    headers = parser.headers();
    bodyLeft = contentLength();
    return true;
  }

  /** The bytes of the record, up to so many. */
  byte[] body(int most) throws IOException {
    byte[] body = bytes.take((int) Math.min(bodyLeft, most));
    bodyLeft -= body.length;
    return body;
  }

  /** Whether the record has more bytes than were asked for. */
  boolean hasMore() {
    return bodyLeft > 0;
  }

  /** Goes to the next line that begins as a record does; false where there is none. */
  boolean resume() throws IOException {
    bodyLeft = 0;
    int matched = 0;
    while (bytes.hasNext()) {
      byte b = bytes.next().get();
      if (b == '\n') {
        matched = 1;
      } else if (matched > 0 && b == START[matched - 1]) {
        matched++;
        if (matched > START.length) {
          start = bytes.position() - START.length;
          startIsRead = true;
          return true;
        }
      } else {
        matched = 0;
      }
    }
    return false;
  }

  private void readHeader() throws IOException {
    while (!parser.isFinished()) {
      parser.parse(bytes.next());
      if (parser.isError()) {
        throw new BadRecordException("no header of a WARC record");
      }
      if (bytes.position() - start > LONGEST_HEADER) {
        throw new BadRecordException("a header without end");
      }
    }
  }

  private long contentLength() throws BadRecordException {
    String length = header("Content-Length");
    try {
      long bytes = Long.parseLong(String.valueOf(length));
      if (bytes >= 0) {
        return bytes;
      }
    } catch (NumberFormatException e) {
      throw new BadRecordException("its Content-Length is " + length);
    }
    throw new BadRecordException("its Content-Length is " + length);
  }
}
