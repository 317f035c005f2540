package org.belowline.dump;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Parts a stream into WARC records. Their headers are jwarc's to read; where a record begins and
 * ends is told here, so that a damaged one does not take the others with it. A record that can be
 * looked at whole is handed out only where its end is there.
 */
final class WarcRecords {
  private final Window window;
  private final WarcHeader header;
  private final RecordEnd end;
  private long start;
  private long bodyLeft;

  /**
   * Parts a stream.
   *
   * @param mostBody so many bytes of a record can be looked at
   */
  WarcRecords(InputStream in, int mostBody) {
    int most = Integer.MAX_VALUE / 2 - WarcHeader.MOST_BYTES;
    window = new Window(in, WarcHeader.MOST_BYTES + Math.min(most, mostBody));
    header = new WarcHeader(window);
    end = new RecordEnd(window);
  }

  /** A record that does not follow the format; what stands behind it can still be read. */
  static final class BadRecordException extends IOException {
    private static final long serialVersionUID = 1L;

    BadRecordException(String message) {
      super(message);
    }
  }

  /** The content ends within a record. */
  static final class CutRecordException extends IOException {
    private static final long serialVersionUID = 1L;

    CutRecordException() {
      super("the input ends within the record");
    }
  }

  /** Where the record begins: bytes, base 0. */
  long start() {
    return start;
  }

  /** A field of the record's header; null where it is not there. */
  @Nullable String header(String name) {
    return header.field(name);
  }

  /**
   * Goes to the next record, past what is left of this one; false at the end.
   *
   * @throws BadRecordException where it cannot be read, or its length is wrong
   * @throws CutRecordException where the content ends within it
   * @throws DamageException where the compressed stream is damaged within it
   */
  boolean next() throws IOException {
    passBody();
    header.clear();
    while (window.has(1) && RecordEnd.isLineEnd(window.peek(0))) {
      window.pass(1);
    }
    start = window.position();
    if (!window.has(1)) {
      return false;
    }
    int headerBytes = header.read();
    long length = header.contentLength();
    if (!end.isRight(start, length > window.most() ? length : headerBytes + length)) {
      throw header.wrongLength();
    }
    window.pass(headerBytes);
    bodyLeft = length;
    return true;
  }

  /** The bytes of the record, up to so many. */
  byte[] body(int most) throws IOException {
    int wanted = (int) Math.min(bodyLeft, most);
    if (!window.has(wanted)) {
      throw new CutRecordException();
    }
    byte[] body = window.copy(0, wanted);
    window.pass(wanted);
    bodyLeft -= wanted;
    return body;
  }

  /** Whether the record has more bytes than were asked for. */
  boolean hasMore() {
    return bodyLeft > 0;
  }

  private void passBody() throws IOException {
    while (bodyLeft > 0) {
      if (!window.has(1)) {
        throw new CutRecordException();
      }
      int n = (int) Math.min(bodyLeft, window.ready());
      window.pass(n);
      bodyLeft -= n;
    }
  }

  /**
   * Goes to the next line that begins as a record does, behind the line where this one begins.
   *
   * @param lost takes what is passed
   * @param fromHere whether the line here may be it, after a damage
   * @throws DamageException where the compressed stream is damaged once more; all in front of that
   *     is passed
   */
  void resume(Stretch lost, boolean fromHere) throws IOException {
    bodyLeft = 0;
    boolean isLineStart = fromHere;
    while (true) {
      boolean hasStart = has(WarcHeader.START_OF_NEXT.length, lost);
      if (!hasStart) {
        passAll(lost);
        return;
      }
      if (isLineStart && window.isAt(0, WarcHeader.START_OF_NEXT)) {
        return;
      }
      int n = 1;
      int last = window.ready() - WarcHeader.START_OF_NEXT.length;
      while (n <= last && window.peek(n - 1) != '\n') {
        n++;
      }
      isLineStart = window.peek(n - 1) == '\n';
      pass(n, lost);
    }
  }

  /** Passes all that is ready, as behind it the stream is damaged. */
  void passAll(Stretch lost) {
    bodyLeft = 0;
    pass(window.ready(), lost);
  }

  private boolean has(int bytes, Stretch lost) throws IOException {
    try {
      return window.has(bytes);
    } catch (DamageException e) {
      passAll(lost);
      throw e;
    }
  }

  private void pass(int bytes, Stretch lost) {
    lost.add(window.slice(0, bytes));
    window.pass(bytes);
  }
}
