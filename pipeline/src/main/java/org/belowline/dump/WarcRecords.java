package org.belowline.dump;

import java.io.EOFException;
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
  private static final int BUFFER = 1 << 16;

  /** No header has more; what has is none. */
  private static final int LONGEST_HEADER = 1 << 20;

  private final InputStream in;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
  private final WarcParser parser = new WarcParser();
  private long filled;
  private long start;
  private long bodyLeft;
  private boolean startIsRead;
  private @Nullable MessageHeaders headers;

  WarcRecords(InputStream in) {
    this.in = in;
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
      skip(bodyLeft);
      bodyLeft = 0;
      if (!skipLineEnds()) {
        return false;
      }
      start = position();
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
    byte[] body = new byte[(int) Math.min(bodyLeft, most)];
    for (int done = 0; done < body.length; ) {
      need();
      int n = Math.min(body.length - done, buffer.remaining());
      buffer.get(body, done, n);
      done += n;
      bodyLeft -= n;
    }
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
    while (buffer.hasRemaining() || fill()) {
      byte b = buffer.get();
      if (b == '\n') {
        matched = 1;
      } else if (matched > 0 && b == START[matched - 1]) {
        matched++;
        if (matched > START.length) {
          start = position() - START.length;
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
      need();
      parser.parse(buffer);
      if (parser.isError()) {
        throw new BadRecordException("no header of a WARC record");
      }
      if (position() - start > LONGEST_HEADER) {
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

  private boolean skipLineEnds() throws IOException {
    while (buffer.hasRemaining() || fill()) {
      byte b = buffer.get(buffer.position());
      if (b != '\r' && b != '\n') {
        return true;
      }
      buffer.get();
    }
    return false;
  }

  private void skip(long bytes) throws IOException {
    for (long left = bytes; left > 0; ) {
      need();
      int n = (int) Math.min(left, buffer.remaining());
      buffer.position(buffer.position() + n);
      left -= n;
    }
  }

  private void need() throws IOException {
    if (!buffer.hasRemaining() && !fill()) {
      throw new EOFException("the record ends early");
    }
  }

  private boolean fill() throws IOException {
    int n = in.read(buffer.array());
    if (n < 0) {
      return false;
    }
    buffer.position(0).limit(n);
    filled += n;
    return true;
  }

  private long position() {
    return filled - buffer.remaining();
  }
}
