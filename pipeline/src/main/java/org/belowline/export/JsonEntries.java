package org.belowline.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.belowline.lines.JsonLines;
import org.belowline.lines.JsonRow;
import org.belowline.lines.Lines;
import org.belowline.model.Mishap;
import org.belowline.model.Reject;

/** Entries that are JSON objects, one a line. */
public final class JsonEntries {
  private JsonEntries() {}

  /** Takes a line. */
  @FunctionalInterface
  public interface LineReader {
    /** Hands on what is in the line. */
    void take(Entry entry, byte[] line) throws JsonRow.NoObjectException;
  }

  /**
   * Reads all lines; those that are too large, no JSON objects, or more than their reader can do
   * with, are rejected one by one.
   *
   * @param in closed by who opened it
   * @param mostBytes of a line
   */
  public static void read(InputStream in, int mostBytes, Entries entries, LineReader reader)
      throws IOException {
    Lines lines = new Lines(in, mostBytes);
    for (long number = 0; lines.next(); number++) {
      byte[] line = number == 0 ? unmarked(lines.bytes()) : lines.bytes();
      Entry entry = new Entry(number, lines.start(), () -> line);
      if (lines.isTooLong()) {
        entries.reject(entry, Reject.Reason.TOO_LARGE, tooLarge("line", mostBytes));
      } else if (!JsonLines.isBlank(line)) {
        try {
          reader.take(entry, line);
        } catch (JsonRow.NoObjectException e) {
          entries.reject(entry, Reject.Reason.BAD_RECORD, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
          entries.reject(entry, Reject.Reason.INTERNAL_ERROR, Mishap.told(e));
        }
      }
    }
  }

  /** The first line that is not blank, without a byte order mark. */
  public static byte[] firstLine(byte[] head) {
    int start = JsonLines.markLength(head);
    while (start < head.length && (head[start] == '\n' || head[start] == '\r')) {
      start++;
    }
    int end = start;
    while (end < head.length && head[end] != '\n') {
      end++;
    }
    return Arrays.copyOfRange(head, start, end);
  }

  /** Why an entry is too large. */
  public static String tooLarge(String what, int bytes) {
    return String.format(
        Locale.ROOT,
        "the %s has more than %d bytes; raise --max-page-bytes to read it",
        what,
        bytes);
  }

  private static byte[] unmarked(byte[] line) {
    int mark = JsonLines.markLength(line);
    return mark == 0 ? line : Arrays.copyOfRange(line, mark, line.length);
  }
}
