package org.belowline.export.mapped;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.belowline.lines.Lines;
import org.belowline.text.CellText;

/**
 * The text of a table, which knows at which byte each line begins. Each line is UTF-8 where it can
 * be, else of the other charset: tables that were put together have both.
 */
final class TableText extends Reader {
  private static final char MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private final Lines lines;
  private final Charset other;
  private final long mostChars;
  private final Deque<Line> begun = new ArrayDeque<>();
  private String line = "";
  private int next;
  private long chars;
  private long recordStart;

  /** A line by its first character and its first byte, base 0. */
  private record Line(long character, long at) {}

  /** A row does not end where it should. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Reads a table.
   *
   * @param mostBytes of a row
   * @param other the charset of lines that are no UTF-8
   */
  TableText(InputStream in, int mostBytes, Charset other) {
    this.lines = new Lines(in, mostBytes);
    this.other = other;
    this.mostChars = mostBytes;
  }

  /**
   * Says where a row begins.
   *
   * @param character base 0; not before that of the row before
   * @return the byte, base 0
   */
  long byteAt(long character) {
    recordStart = character;
    Line first = begun.poll();
    while (begun.peek() != null && begun.peek().character() <= character) {
      first = begun.poll();
    }
    if (first == null) {
      return 0;
    }
    begun.addFirst(first);
    return first.at();
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (next == line.length() && !fill()) {
      return -1;
    }
    int n = Math.min(length, line.length() - next);
    line.getChars(next, next + n, buffer, offset);
    next += n;
    return n;
  }

  private boolean fill() throws IOException {
    if (!lines.next()) {
      return false;
    }
    if (lines.isTooLong() || chars - recordStart > mostChars) {
      throw new TooLargeException();
    }
    String text = CellText.of(decoded(lines.bytes()));
    boolean isMarked = chars == 0 && !text.isEmpty() && text.charAt(0) == MARK;
    line = (isMarked ? text.substring(1) : text) + '\n';
    begun.add(new Line(chars, lines.start()));
    chars += line.length();
    next = 0;
    return true;
  }

  private String decoded(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes) ? text : new String(bytes, other);
  }

  /** The character that stands for what cannot be read may have been written. */
  static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }

  /** What is read from belongs to who opened it. */
  @Override
  public void close() {}
}
