package org.belowline.export;

import java.util.Locale;
import java.util.Set;
import org.belowline.page.html.element.ElementText;
import org.belowline.text.CellText;
import org.jsoup.parser.Parser;

/** Texts of exports that are HTML, or may be. */
public final class MarkupText {
  /** Elements that comments have; and whether they part lines. */
  private static final Set<String> PARTING =
      Set.of(
          "p",
          "br",
          "div",
          "blockquote",
          "ul",
          "ol",
          "li",
          "pre",
          "table",
          "tr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr");

  private static final Set<String> OTHER =
      Set.of(
          "a", "abbr", "b", "big", "cite", "code", "del", "em", "figure", "font", "i", "iframe",
          "img", "ins", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "td", "th",
          "tbody", "u");

  private static final Set<String> ENTITIES =
      Set.of(
          "amp", "lt", "gt", "quot", "apos", "nbsp", "hellip", "mdash", "ndash", "rsquo", "lsquo",
          "ldquo", "rdquo", "eacute", "euro");

  private static final int LONGEST_NAME = 10;

  /** What marks a text has. */
  private enum Marks {
    NONE,
    ENTITIES,
    ELEMENTS,
    PARTING_ELEMENTS
  }

  private MarkupText() {}

  /** The paragraphs of HTML; line ends part lines where no element does. */
  public static ElementText.Paragraphs ofHtml(String html) {
    return marks(html) == Marks.PARTING_ELEMENTS ? HtmlText.of(html) : HtmlText.ofLines(html);
  }

  /** The text of what is HTML where it has its marks; else the same with line feeds alone. */
  public static String of(String text) {
    return switch (marks(text)) {
      case NONE -> ofText(text);
      case ENTITIES -> lines(CellText.of(Parser.unescapeEntities(text, false))).strip();
      case ELEMENTS, PARTING_ELEMENTS -> ofHtml(text).text();
    };
  }

  /** The paragraphs of what is HTML where it has its marks. */
  public static ElementText.Paragraphs paragraphs(String text) {
    return marks(text).compareTo(Marks.ENTITIES) <= 0 ? HtmlText.ofText(of(text)) : ofHtml(text);
  }

  /** The same text with line feeds alone, and no white space at its ends. */
  public static String ofText(String text) {
    return lines(text).strip();
  }

  private static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Marks marks(String text) {
    Marks most = Marks.NONE;
    for (int i = 0; i < text.length() && most != Marks.PARTING_ELEMENTS; i++) {
      char c = text.charAt(i);
      Marks here = c == '<' ? element(text, i + 1) : c == '&' ? entity(text, i + 1) : Marks.NONE;
      most = here.compareTo(most) > 0 ? here : most;
    }
    return most;
  }

  /** Whether the tag of an element goes on here: its name, and attributes with their values. */
  private static Marks element(String text, int start) {
    int from = start < text.length() && text.charAt(start) == '/' ? start + 1 : start;
    int end = from;
    while (end < text.length() && end - from <= LONGEST_NAME && isOfName(text.charAt(end))) {
      end++;
    }
    if (end == from || end == text.length() || !endsTag(text, end)) {
      return Marks.NONE;
    }
    String name = text.substring(from, end).toLowerCase(Locale.ROOT);
    if (PARTING.contains(name)) {
      return Marks.PARTING_ELEMENTS;
    }
    return OTHER.contains(name) ? Marks.ELEMENTS : Marks.NONE;
  }

  private static boolean endsTag(String text, int nameEnd) {
    int at = nameEnd;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
      at++;
    }
    if (at == text.length()) {
      return false;
    }
    char c = text.charAt(at);
    if (c == '>' || c == '/') {
      return true;
    }
    int attribute = at;
    while (attribute < text.length()
        && (isOfName(text.charAt(attribute)) || text.charAt(attribute) == '-')) {
      attribute++;
    }
    return at > nameEnd
        && attribute > at
        && attribute < text.length()
        && text.charAt(attribute) == '=';
  }

  private static Marks entity(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start <= LONGEST_NAME
        && (isOfName(text.charAt(end)) || text.charAt(end) == '#')) {
      end++;
    }
    if (end == start || end == text.length() || text.charAt(end) != ';') {
      return Marks.NONE;
    }
    boolean isKnown = text.charAt(start) == '#' || ENTITIES.contains(text.substring(start, end));
    return isKnown ? Marks.ENTITIES : Marks.NONE;
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
