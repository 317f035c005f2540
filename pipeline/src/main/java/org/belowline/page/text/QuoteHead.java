package org.belowline.page.text;

import java.util.List;
import java.util.Locale;
import org.belowline.text.PrintedTime;
import org.belowline.text.PrintedTimes;
import org.jspecify.annotations.Nullable;

/**
 * The line above a post that the site quotes: "Ann wrote:", "Ann:", "Quote from: Ann on May 3,
 * 2010", "Originally posted by Ann".
 *
 * @param name whose post it is
 * @param rest what of the quoted post stands in the same line
 * @param said whether the line says that somebody wrote; a bare "Ann:" may be spoken to
 */
record QuoteHead(String name, String rest, boolean said) {
  private static final int LONGEST_NAME = 60;

  private static final List<String> WROTE =
      List.of(
          " wrote:",
          " wrote on",
          " said:",
          " said in",
          " schrieb:",
          " hat geschrieben:",
          " a écrit :",
          " a écrit:",
          " escribió:",
          " ha escrito:",
          " ha scritto:",
          " schreef:",
          " escreveu:",
          " писал(а):",
          " написал(а):",
          " писал:",
          " пишет:",
          " napisał(a):",
          " skrev:");

  private static final List<String> FROM =
      List.of(
          "quote from: ",
          "quote from ",
          "originally posted by ",
          "original post by ",
          "zitat von ",
          "citation de ",
          "cita de ",
          "citazione da: ",
          "citaat van: ",
          "цитата: ");

  private static final List<String> BEHIND =
      List.of(" view post", " beitrag anzeigen", " voir le message", " ver mensaje");

  /** The head in this line; null where it is none. */
  static @Nullable QuoteHead read(String line) {
    String text = withoutTime(line.startsWith("@") ? line.substring(1) : line);
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return null;
    }
    for (String wrote : WROTE) {
      int at = lower.indexOf(wrote);
      if (at > 0 && at <= LONGEST_NAME) {
        boolean ends = wrote.endsWith(":");
        return new QuoteHead(
            withoutTail(text.substring(0, at)),
            ends ? text.substring(at + wrote.length()) : "",
            true);
      }
    }
    for (String from : FROM) {
      if (lower.startsWith(from)) {
        return new QuoteHead(withoutTail(text.substring(from.length())), "", true);
      }
    }
    return text.endsWith(":") && text.length() <= LONGEST_NAME
        ? new QuoteHead(text.substring(0, text.length() - 1), "", false)
        : null;
  }

  /** "(01-16-2010, 12:44 PM)Ann Wrote:" without the time in front. */
  private static String withoutTime(String line) {
    int close = line.indexOf(')');
    return line.startsWith("(") && close > 0 && PrintedTimes.whole(line.substring(0, close)) != null
        ? line.substring(close + 1).strip()
        : line;
  }

  /** The name without the time and the button behind it. */
  private static String withoutTail(String text) {
    String name = text;
    PrintedTime time = PrintedTimes.find(name);
    if (time != null && time.start() > 0) {
      name = ItemHead.withoutConnectors(name.substring(0, time.start()));
    }
    String lower = name.toLowerCase(Locale.ROOT);
    for (String behind : BEHIND) {
      if (lower.endsWith(behind)) {
        name = name.substring(0, name.length() - behind.length());
      }
    }
    return name.strip();
  }
}
