package org.belowline.export;

import java.util.Locale;
import java.util.Set;
import org.belowline.page.html.element.ElementText;

/**
 * HTML as WordPress and Movable Type keep it, in which the ends of lines are breaks and blank lines
 * part paragraphs, made into HTML as a browser reads it. Linear.
 */
final class LineBreaks {
  private static final String BREAK = "<br>";
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  /** Within these, lines are as they are. */
  private static final Set<String> AS_IS = Set.of("pre", "script", "style", "textarea");

  private final String html;
  private final StringBuilder result;

  /** Where the part begins that is not yet in the result. */
  private int taken;

  /** The ends of lines since the last text, or break. */
  private int lines;

  /** Whether what stands above parts lines by itself. */
  private boolean parted = true;

  private LineBreaks(String html) {
    this.html = html;
    this.result = new StringBuilder(html.length() + html.length() / 16);
  }

  /** The HTML with a {@code <br>} for each end of a line that a reader sees as one. */
  static String shown(String html) {
    return html.indexOf('\n') < 0 ? html : new LineBreaks(html).convert();
  }

  private String convert() {
    int i = 0;
    while (i < html.length()) {
      char c = html.charAt(i);
      if (c == '\n') {
        lines++;
        i++;
      } else if (c == ' ' || c == '\t' || c == '\r') {
        i++;
      } else if (c == '<' && isMarkup(i + 1)) {
        i = markup(i);
      } else {
        breakBefore(i);
        parted = false;
        i = textEnd(i + 1);
      }
    }
    return result.append(html, taken, html.length()).toString();
  }

  private boolean isMarkup(int at) {
    return at < html.length()
        && (Character.isLetter(html.charAt(at)) || "/!?".indexOf(html.charAt(at)) >= 0);
  }

  /** A run of text within its line. */
  private int textEnd(int from) {
    int i = from;
    while (i < html.length() && html.charAt(i) != '\n' && html.charAt(i) != '<') {
      i++;
    }
    return i;
  }

  /** Goes past a tag or comment. */
  private int markup(int start) {
    if (html.startsWith(COMMENT, start)) {
      int end = html.indexOf(COMMENT_END, start + COMMENT.length());
      return end < 0 ? html.length() : end + COMMENT_END.length();
    }
    int close = html.indexOf('>', start);
    int end = close < 0 ? html.length() : close + 1;
    String name = name(start + 1);
    if (name.equals("br")) {
      // The ends of lines before and behind it say the same again.
      lines--;
      breakBefore(start);
      lines = -1;
      parted = false;
    } else if (ElementText.isBlock(name)) {
      lines = 0;
      parted = true;
    } else {
      breakBefore(start);
    }
    return AS_IS.contains(name) && html.charAt(start + 1) != '/' ? closing(name, end) : end;
  }

  /** Behind the end tag of an element, as far as there is one. */
  private int closing(String name, int from) {
    for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
      if (html.regionMatches(true, i + 2, name, 0, name.length())) {
        return i;
      }
    }
    return html.length();
  }

  private String name(int at) {
    int start = html.charAt(at) == '/' ? at + 1 : at;
    int end = start;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return html.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private void breakBefore(int at) {
    if (lines > 0 && !parted) {
      result.append(html, taken, at).append(lines > 1 ? BREAK + BREAK : BREAK);
      taken = at;
    }
    lines = 0;
  }
}
