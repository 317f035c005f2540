package org.belowline.page.html.comment;

import java.util.regex.Pattern;
import org.belowline.page.html.element.ElementText;
import org.belowline.page.html.element.TagNames;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The text of a comment in JSON-LD: HTML, HTML whose marks are escaped, or plain. */
final class DescribedText {
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|a|div|span|b|i|em|strong|u|s|blockquote|ul|ol|li|img|code|pre|q|h[1-6])[\\s/>]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BLOCK =
      Pattern.compile("<(?:p|br|div|blockquote|ul|ol|pre)[\\s/>]", Pattern.CASE_INSENSITIVE);

  private DescribedText() {}

  /** Paragraphs parted by one blank line; empty where there is nothing to read. */
  static String of(String value) {
    String text = value;
    if (!TAG.matcher(text).find()) {
      text = Parser.unescapeEntities(text, false);
      if (!TAG.matcher(text).find()) {
        text = text.replace("&", "&amp;").replace("<", "&lt;");
      }
    }
    // Line feeds part lines where nothing else does.
    String html = BLOCK.matcher(text).find() ? text : text.replace("\n", "<br>");
    return ElementText.of(Jsoup.parseBodyFragment(TagNames.bounded(html)).body(), element -> false);
  }
}
