package org.belowline.export.reddit;

import java.util.Locale;
import org.belowline.export.MarkupText;

/** Markdown as dumps have it, in which three characters are written as in HTML. */
final class RedditText {
  private RedditText() {}

  /** The Markdown. */
  static String of(String dumped) {
    String text = dumped;
    if (text.indexOf('&') >= 0) {
      text =
          text.replace("&lt;", "<")
              .replace("&gt;", ">")
              .replace("&amp;", "&")
              .replace("&#x200B;", "");
    }
    return MarkupText.ofText(text);
  }

  /** Whether it stands for a text that is gone. */
  static boolean isGone(String dumped) {
    String text = dumped.strip().toLowerCase(Locale.ROOT);
    return text.equals("[deleted]")
        || text.equals("[removed]")
        || text.startsWith("[ removed by reddit");
  }
}
