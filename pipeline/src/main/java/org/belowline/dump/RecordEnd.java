package org.belowline.dump;

import java.io.IOException;

/**
 * Tells by what stands behind a WARC record whether its length is right. Only then is what looks
 * like records within it part of it; a page may hold what looks so.
 */
final class RecordEnd {
  /** Line ends between two records: two, of two bytes each. */
  private static final int BETWEEN = 4;

  private final Window window;

  RecordEnd(Window window) {
    this.window = window;
  }

  /**
   * Whether the end of the content, another record or an empty line stands behind the record that
   * the window is at. Of a record that cannot be looked at whole, that is taken for granted.
   *
   * @param start of the record
   * @param end behind it, counted from its start
   * @throws WarcRecords.CutRecordException where the content ends within it
   * @throws DamageException where the compressed stream is damaged within it
   */
  boolean isRight(long start, long end) throws IOException {
    if (!window.has((int) Math.min(end, window.most()))) {
      if (hasStart()) {
        return false;
      }
      throw new WarcRecords.CutRecordException();
    }
    if (end > window.most() - BETWEEN - WarcHeader.START.length) {
      return true;
    }
    try {
      return isEnd((int) end);
    } catch (DamageException e) {
      // A member of its own is damaged, of which the trailer is a part. All else lies behind.
      if (!e.isCut() && e.contentPlace() == start) {
        throw e;
      }
      return true;
    } catch (IOException e) {
      // Shows again behind this record.
      return true;
    }
  }

  private boolean isEnd(int end) throws IOException {
    int behind = end;
    int lines = 0;
    while (behind < end + BETWEEN && window.has(behind + 1) && isLineEnd(window.peek(behind))) {
      lines += window.peek(behind) == '\n' ? 1 : 0;
      behind++;
    }
    // Looked at first, for the end of a member shows there.
    boolean isNext =
        window.has(behind + WarcHeader.START.length) && window.isAt(behind, WarcHeader.START);
    return isNext || lines > 1 || !window.has(behind + 1);
  }

  /** Whether a line behind the first begins as a record does, in what is ready. */
  private boolean hasStart() {
    int last = window.ready() - WarcHeader.START_OF_NEXT.length;
    for (int i = 1; i <= last; i++) {
      if (window.peek(i - 1) == '\n' && window.isAt(i, WarcHeader.START_OF_NEXT)) {
        return true;
      }
    }
    return false;
  }

  static boolean isLineEnd(byte b) {
    return b == '\r' || b == '\n';
  }
}
