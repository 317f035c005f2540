package org.belowline.export;

import java.util.function.Predicate;
import org.belowline.page.html.element.ElementText;
import org.belowline.page.html.element.TagNames;
import org.belowline.text.WhiteSpace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Bodies and names that exports give as HTML, as a reader sees them. Pure functions; linear in the
 * text, whatever its depth.
 */
public final class HtmlText {
  /** Deeper elements are read as if they stood beside each other. */
  private static final int DEEPEST = 4_096;

  private static final Predicate<Element> NOTHING = element -> false;

  private HtmlText() {}

  /** The paragraphs of HTML in which ends of lines are mere white space. */
  public static ElementText.Paragraphs of(String html) {
    return ElementText.withSetOff(body(html), NOTHING);
  }

  /**
   * The paragraphs of HTML in which ends of lines are breaks and blank lines part paragraphs, as
   * WordPress and Movable Type keep it.
   */
  public static ElementText.Paragraphs ofLines(String html) {
    return of(LineBreaks.shown(html));
  }

  /** The paragraphs of plain text, which blank lines part. */
  public static ElementText.Paragraphs ofText(String text) {
    return ofLines(Entities.escape(text));
  }

  /** The text of a title or name, in one line; empty where there is none. */
  public static String line(String html) {
    return isPlain(html)
        ? WhiteSpace.collapse(html)
        : WhiteSpace.collapse(String.join(" ", of(html).paragraphs()));
  }

  private static Element body(String html) {
    return isPlain(html)
        ? new Element("body").appendChild(new TextNode(html))
        : Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(TagNames.bounded(html), "").body();
  }

  private static boolean isPlain(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0;
  }
}
