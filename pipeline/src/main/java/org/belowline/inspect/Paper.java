package org.belowline.inspect;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * How much goes on a line.
 *
 * @param columns of the terminal
 * @param full whether long texts are printed whole
 */
record Paper(int columns, boolean full) {
  private static final int FEWEST = 20;
  private static final int WIDE = 2;

  /** The text in lines; its first few words where it is not to be whole. */
  List<String> lines(String text, int indent) {
    int room = Math.max(FEWEST, columns - indent);
    if (!full) {
      return List.of(cut(text.replace('\n', ' '), indent));
    }
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n")) {
      StringBuilder line = new StringBuilder();
      int used = 0;
      for (String word : paragraph.split(" ")) {
        int width = width(word);
        if (used > 0 && used + 1 + width > room) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.append(used == 0 ? "" : " ").append(visible(word));
        used += (used == 0 ? 0 : 1) + width;
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** As much of one line as there is room for. */
  String cut(String text, int indent) {
    int room = Math.max(FEWEST, columns - indent);
    String visible = visible(text);
    if (width(visible) <= room) {
      return visible;
    }
    int used = 1;
    int end = 0;
    while (end < visible.length()) {
      int c = visible.codePointAt(end);
      used += width(c);
      if (used > room) {
        break;
      }
      end += Character.charCount(c);
    }
    return visible.substring(0, end).stripTrailing() + "…";
  }

  /** Without what would steer a terminal. */
  private static String visible(String text) {
    return VisibleText.line(text.replace('\t', ' '));
  }

  /** The columns that a text takes on a terminal. */
  static int width(String text) {
    return text.codePoints().map(Paper::width).sum();
  }

  private static int width(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? WIDE
        : 1;
  }
}
