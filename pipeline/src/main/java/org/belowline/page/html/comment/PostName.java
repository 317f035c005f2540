package org.belowline.page.html.comment;

import java.util.List;
import java.util.Locale;
import org.belowline.page.text.ItemHead;
import org.belowline.text.PrintedTime;
import org.belowline.text.PrintedTimes;
import org.belowline.text.RelativeTimes;
import org.jspecify.annotations.Nullable;

/** The name in what an author's element prints: "3. Posted by Ann on March 3, 2010". */
final class PostName {
  private static final int LONGEST = 80;

  private static final List<String> BY =
      List.of(
          "comment by ",
          "posted by: ",
          "posted by ",
          "from: ",
          "written by ",
          "by ",
          "von ",
          "par ",
          "por ");

  /** What sites print behind the name of who began the thread. */
  private static final List<String> BADGES = List.of(" discussion starter", " (author)");

  private PostName() {}

  /** The name in the first line of the text; null where it is none. */
  static @Nullable String in(String text) {
    int end = text.indexOf('\n');
    String line = withoutNumber((end < 0 ? text : text.substring(0, end)).strip());
    PrintedTime time = PrintedTimes.find(line);
    String before =
        time == null ? line : ItemHead.withoutConnectors(line.substring(0, time.start()));
    String said = ItemHead.withoutVerb(before);
    String name = withoutBadge(withoutBy(ItemHead.clean(said == null ? before : said)));
    return name.isEmpty()
            || name.length() > LONGEST
            || !ItemHead.isName(name)
            || RelativeTimes.isWhole(name)
        ? null
        : name;
  }

  static String withoutBy(String name) {
    for (String by : BY) {
      if (name.regionMatches(true, 0, by, 0, by.length())) {
        return name.substring(by.length()).strip();
      }
    }
    return name;
  }

  /** "3. Ann wrote on …" without its number. */
  static String withoutNumber(String line) {
    int end = 0;
    while (end < line.length() && Character.isDigit(line.charAt(end))) {
      end++;
    }
    return end > 0 && line.startsWith(". ", end) ? line.substring(end + 2) : line;
  }

  private static String withoutBadge(String name) {
    for (String badge : BADGES) {
      if (name.toLowerCase(Locale.ROOT).endsWith(badge)) {
        return name.substring(0, name.length() - badge.length()).strip();
      }
    }
    return name;
  }
}
