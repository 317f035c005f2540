package org.belowline.page.html.comment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.page.text.ItemHead;
import org.belowline.text.PrintedTime;
import org.belowline.text.PrintedTimes;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The line above a quoted post that names who wrote it. */
final class QuoteAttribution {
  private static final List<String> BEFORE =
      List.of(
          "originally posted by ",
          "quote from: ",
          "quote by ",
          "zitat von ",
          "quoting ",
          "quote:",
          "original post by ",
          "originally by ",
          "citation de ",
          "cita de ",
          "mensaje de ",
          "posté par ",
          "envoyé par ",
          "geschrieben von ",
          "geplaatst door ",
          "ursprünglich geschrieben von ",
          "publicado originalmente por ",
          "zitat:");

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

  /** Names of boxes with a quoted post in them. */
  private static final Set<String> BOXES =
      Set.of(
          "quote",
          "quotes",
          "quoted",
          "quotation",
          "quotebox",
          "quoteblock",
          "quotetitle",
          "quoteheader",
          "quotecontent",
          "quotebody",
          "blockquote",
          "citation",
          "zitat");

  private static final Set<String> TAGS =
      Set.of("div", "blockquote", "aside", "section", "fieldset", "table");

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
        return withoutTime(text.substring(0, at).strip());
      }
    }
    return null;
  }

  /** The name in the first lines of a quoted post; null where they name nobody. */
  static @Nullable String of(Element quote) {
    List<String> lines =
        lead(quote).lines().map(String::strip).filter(line -> !line.isEmpty()).limit(2).toList();
    if (lines.isEmpty()) {
      return null;
    }
    String name = name(lines.get(0));
    if (name == null && lines.size() > 1) {
      String below = name(lines.get(1));
      name = below == null ? name(lines.get(0) + " " + lines.get(1)) : below;
    }
    return name;
  }

  /**
   * Whether this is a box that is named for a quote and says whose post is quoted, or a box of a
   * quote right below one that does.
   *
   * @param names its class names, as {@link ClassNames#of} spells them
   */
  static boolean isQuote(Element element, List<String> names) {
    if (!TAGS.contains(element.normalName()) || !isNamed(element, names)) {
      return false;
    }
    if (of(element) != null) {
      return true;
    }
    Element above = element.previousElementSibling();
    return above != null
        && TAGS.contains(above.normalName())
        && isNamed(above, ClassNames.of(above))
        && above.text().length() <= LONGEST
        && of(above) != null;
  }

  private static boolean isNamed(Element element, List<String> names) {
    return names.stream().anyMatch(QuoteAttribution::isBox)
        || isBox(ClassNames.spelled(element.attr("data-testid")));
  }

  private static boolean isBox(String name) {
    for (String word : name.split("-")) {
      if (BOXES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The first lines of what the element prints. */
  private static String lead(Element element) {
    StringBuilder lead = new StringBuilder();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              lead.append(StringUtil.normaliseWhitespace(text.text()));
            }
            addLine(node);
            return lead.length() > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            addLine(node);
            return FilterResult.CONTINUE;
          }

          private void addLine(Node node) {
            if (node instanceof Element inner && (inner.isBlock() || inner.nameIs("br"))) {
              lead.append('\n');
            }
          }
        },
        element);
    return lead.toString();
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
    return withoutTime((on > 0 ? rest.substring(0, on) : rest).strip());
  }

  /**
   * "(03-02-2010, 06:28 PM) Ann", "Ann, on 2 March 2010 - 03:42 PM,", "On 3/2/2010 at 6:28 PM,
   * Ann".
   */
  private static @Nullable String withoutTime(String name) {
    PrintedTime time = PrintedTimes.find(name);
    String said = name;
    if (time != null) {
      String before = ItemHead.withoutConnectors(name.substring(0, time.start()).strip());
      int comma = name.lastIndexOf(", ");
      String behind = name.substring(Math.max(time.end(), comma < 0 ? 0 : comma)).strip();
      said = before.length() > 2 ? before : behind;
    }
    int start = 0;
    int end = said.length();
    while (start < end && ",:()«» \u00a0".indexOf(said.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ",:( \u00a0".indexOf(said.charAt(end - 1)) >= 0) {
      end--;
    }
    return start == end ? null : said.substring(start, end);
  }
}
