package org.belowline.page.html.element;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.belowline.text.WhiteSpace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of an element as a reader sees it, in paragraphs. White space is collapsed as a browser
 * does it, no-break spaces with it; {@code <br>} is a line feed, two of them part paragraphs; each
 * item of a list is a line that begins with a bullet, each row of a table a line with tabs between
 * its cells; {@code <pre>} keeps its lines and blanks. Text is in Unicode's composed form.
 *
 * <p>Linear in the element, whatever its depth.
 */
public final class ElementText {
  private static final String BULLET = "• ";
  private static final String INDENT = "  ";

  /** Deeper items are indented no further, so that a line's length does not grow with depth. */
  private static final int DEEPEST_INDENT = 8;

  /** Elements that no reader sees as text. */
  private static final Set<String> UNSEEN =
      Set.of(
          "audio",
          "button",
          "canvas",
          "datalist",
          "head",
          "iframe",
          "input",
          "noscript",
          "object",
          "rp",
          "rt",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  /** Elements that stand on lines of their own. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul");

  /** Blocks that are parted from their like by less than a blank line. */
  private static final Set<String> ROWS =
      Set.of("dd", "li", "tbody", "td", "tfoot", "th", "thead", "tr");

  private ElementText() {}

  /**
   * The paragraphs; none is empty.
   *
   * @param skip elements below {@code root} that are left out with all that is in them; asked once
   *     for each element that is seen, in page order
   */
  public static List<String> paragraphs(Element root, Predicate<Element> skip) {
    return withSetOff(root, skip).paragraphs();
  }

  /** The paragraphs, and which of them are block quotes; as {@link #paragraphs} otherwise. */
  public static Paragraphs withSetOff(Element root, Predicate<Element> skip) {
    Renderer renderer = new Renderer(root, skip);
    NodeTraversor.filter(renderer, root);
    return renderer.finish();
  }

  /**
   * The text of an element.
   *
   * @param paragraphs none is empty
   * @param setOff those of them that stand in a block quote; base 0, ascending
   */
  public record Paragraphs(List<String> paragraphs, List<Integer> setOff) {
    public Paragraphs {
      paragraphs = List.copyOf(paragraphs);
      setOff = List.copyOf(setOff);
    }

    /** All of them, parted by one blank line; empty where there is no text. */
    public String text() {
      return String.join("\n\n", paragraphs);
    }
  }

  /** Whether an element stands on lines of its own. */
  public static boolean isBlock(Element element) {
    return isBlock(element.normalName());
  }

  /**
   * Whether elements of this name stand on lines of their own.
   *
   * @param name in lower case
   */
  public static boolean isBlock(String name) {
    return BLOCKS.contains(name) || ROWS.contains(name);
  }

  /** Whether an element is nothing that a reader sees as text. */
  public static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName());
  }

  /** The paragraphs, parted by one blank line; empty where there is no text. */
  public static String of(Element root, Predicate<Element> skip) {
    return String.join("\n\n", paragraphs(root, skip));
  }

  /** What parts two pieces of text; of two that meet, the later one here is taken. */
  private enum Gap {
    NONE,
    BLANK,
    TAB,
    LINE,
    PARAGRAPH
  }

  private static final class Renderer implements NodeFilter {
    private final Element root;
    private final Predicate<Element> skip;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Integer> setOff = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private Gap gap = Gap.NONE;
    private int breaks;
    private int items;
    private int preformatted;
    private int blockQuotes;
    private boolean isSetOff;
    private int lineFeeds;
    private boolean bulletDue;

    Renderer(Element root, Predicate<Element> skip) {
      this.root = root;
      this.skip = skip;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (preformatted > 0) {
          writeAsIs(text.getWholeText());
        } else {
          write(text.getWholeText());
        }
      } else if (node instanceof Element element) {
        if (element != root && (UNSEEN.contains(element.normalName()) || skip.test(element))) {
          return FilterResult.SKIP_ENTIRELY;
        }
        open(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        close(element);
      }
      return FilterResult.CONTINUE;
    }

    Paragraphs finish() {
      endParagraph();
      return new Paragraphs(paragraphs, setOff);
    }

    private void open(Element element) {
      switch (element.normalName()) {
        case "br" -> part(++breaks > 1 ? Gap.PARAGRAPH : Gap.LINE);
        case "li" -> {
          if (element != root) {
            part(Gap.LINE);
            items++;
            bulletDue = true;
          }
        }
        case "tr", "dd" -> part(Gap.LINE);
        case "q" -> write("“");
        case "img" -> write(emoji(element));
        default -> partAtBlock(element);
      }
      if (element.nameIs("pre")) {
        preformatted++;
      } else if (element.nameIs("blockquote")) {
        blockQuotes++;
      }
    }

    private void close(Element element) {
      switch (element.normalName()) {
        case "li" -> {
          if (element != root) {
            part(Gap.LINE);
            items--;
            bulletDue = false;
          }
        }
        case "tr", "dt", "dd" -> part(Gap.LINE);
        case "td", "th" -> part(Gap.TAB);
        case "q" -> write("”");
        default -> partAtBlock(element);
      }
      if (element.nameIs("pre")) {
        preformatted--;
        lineFeeds = 0;
      } else if (element.nameIs("blockquote")) {
        blockQuotes--;
      }
    }

    /** Blocks within an item are lines of it. */
    private void partAtBlock(Element element) {
      if (BLOCKS.contains(element.normalName())) {
        part(items > 0 ? Gap.LINE : Gap.PARAGRAPH);
      }
    }

    private void part(Gap wider) {
      // What stands between a bullet and its text parts nothing.
      if (!bulletDue && wider.compareTo(gap) > 0) {
        gap = wider;
      }
    }

    /** An image that stands for a character is that character. */
    private static String emoji(Element image) {
      String alt = image.attr("alt");
      boolean isName = image.hasClass("emoji") || image.hasClass("wp-smiley");
      return isName || alt.length() <= 8 && alt.codePoints().noneMatch(Character::isLetterOrDigit)
          ? alt
          : "";
    }

    private void write(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (WhiteSpace.is(c)) {
          part(Gap.BLANK);
        } else if (!isInvisible(c)) {
          fillGap();
          paragraph.append(c);
        }
      }
    }

    private void writeAsIs(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\n') {
          lineFeeds++;
        } else if (c != '\r') {
          if (lineFeeds > 0 && paragraph.length() > 0 && gap != Gap.PARAGRAPH) {
            paragraph.append("\n".repeat(lineFeeds));
            gap = Gap.NONE;
          }
          lineFeeds = 0;
          fillGap();
          paragraph.append(c);
        }
      }
    }

    /** Soft hyphens, and blanks without width. */
    private static boolean isInvisible(char c) {
      return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    private void fillGap() {
      if (gap == Gap.PARAGRAPH) {
        endParagraph();
      } else if (gap != Gap.NONE && paragraph.length() > 0) {
        paragraph.append(gap == Gap.LINE ? '\n' : gap == Gap.TAB ? '\t' : ' ');
      }
      if (paragraph.length() == 0) {
        isSetOff = blockQuotes > 0;
      }
      if (bulletDue) {
        paragraph.append(INDENT.repeat(Math.min(items - 1, DEEPEST_INDENT))).append(BULLET);
      }
      gap = Gap.NONE;
      breaks = 0;
      bulletDue = false;
    }

    private void endParagraph() {
      String text = paragraph.toString().stripTrailing();
      if (!text.isEmpty()) {
        if (isSetOff) {
          setOff.add(paragraphs.size());
        }
        paragraphs.add(Normalizer2.getNFCInstance().normalize(text));
      }
      paragraph.setLength(0);
    }
  }
}
