package org.belowline.report.card;

import io.jstach.jstache.JStacheContentType;
import java.util.function.Function;

/**
 * Makes a text nothing but text wherever it stands on a line of Markdown, in a cell of a table too,
 * and where HTML may stand in Markdown.
 */
@JStacheContentType(mediaType = "text/markdown", charsets = "UTF-8")
public final class Markdown {
  /** What each reader of Markdown takes a backslash in front of. */
  private static final String SLASHED = "\\`*_{}[]()#+-.!";

  /** Readers differ in what these begin, and in whether a backslash helps. */
  private static final String REFERENCED = "|<>&\"':@~$^=";

  private static final int REPLACEMENT = 0xFFFD;

  private Markdown() {}

  /** What templates escape with. */
  public static Function<String, String> provider() {
    return Markdown::escape;
  }

  /** The text on one line; U+FFFD stands for what cannot be seen. */
  static String escape(String text) {
    StringBuilder line = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> append(line, point));
    return line.toString();
  }

  private static void append(StringBuilder line, int point) {
    if (Character.isWhitespace(point)) {
      line.append(' ');
    } else if (isUnseen(point)) {
      line.appendCodePoint(REPLACEMENT);
    } else if (SLASHED.indexOf(point) >= 0) {
      line.append('\\').appendCodePoint(point);
    } else if (REFERENCED.indexOf(point) >= 0) {
      line.append("&#").append(point).append(';');
    } else {
      line.appendCodePoint(point);
    }
  }

  private static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
      default -> false;
    };
  }
}
