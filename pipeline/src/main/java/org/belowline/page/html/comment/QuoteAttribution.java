package org.belowline.page.html.comment;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The line above a quoted post that names who wrote it. */
final class QuoteAttribution {
  private static final List<String> BEFORE =
      List.of(
          "originally posted by ", "quote from: ", "quote by ", "zitat von ", "quoting ", "quote:");

  private static final List<String> BEHIND =
      List.of(
          " wrote:",
          " said:",
          " schrieb:",
          " hat geschrieben:",
          " a écrit :",
          " a écrit:",
          " escribió:",
          " ha scritto:",
          " schreef:",
          " escreveu:",
          " писал(а):",
          " wrote",
          " said");

  private static final int LONGEST = 120;

  private QuoteAttribution() {}

  /** The name in the line; null where the line is no such one. */
  static @Nullable String name(String line) {
    String text = line.strip();
    text = text.substring(0, Math.min(text.length(), LONGEST));
    for (String before : BEFORE) {
      if (text.regionMatches(true, 0, before, 0, before.length())) {
        return cut(text.substring(before.length()));
      }
    }
    for (String behind : BEHIND) {
      int at = text.toLowerCase(Locale.ROOT).indexOf(behind);
      if (at > 0) {
        return text.substring(0, at).strip();
      }
    }
    return null;
  }

  /** Whether this is a block quote right below a paragraph that says who wrote it. */
  static boolean isQuoteBelowLine(Element element) {
    Element line =
        element.normalName().equals("blockquote") ? element.previousElementSibling() : null;
    return line != null && isLine(line);
  }

  /** Whether this is a paragraph that says who wrote the block quote right below it. */
  static boolean isLineAboveQuote(Element element) {
    Element quote = element.nextElementSibling();
    return quote != null && quote.normalName().equals("blockquote") && isLine(element);
  }

  private static boolean isLine(Element line) {
    if (!line.normalName().equals("p")) {
      return false;
    }
    String text = line.text();
    return text.endsWith(":") && (name(text) != null || text.contains(" said in "));
  }

  /** Without the date that some forums print behind the name. */
  private static @Nullable String cut(String rest) {
    int on = rest.indexOf(" on ");
    String name = (on > 0 ? rest.substring(0, on) : rest).strip();
    return name.isEmpty() ? null : name;
  }
}
