package org.belowline.page.html.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.belowline.page.html.element.ElementText;
import org.belowline.page.text.Byline;
import org.belowline.page.text.Phrases;
import org.belowline.text.WhiteSpace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The byline as the page prints it. Markup that means an author comes before words of classes, and
 * both before a line that begins like a byline; of several the first below the headline is taken,
 * else the last above it.
 */
final class PrintedBylines {
  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 5;

  /** A byline without a mark stands so many lines from the headline, or below the story. */
  private static final int REACH = 12;

  private static final List<String> AUTHOR_PATHS =
      List.of("/author/", "/authors/", "/contributor/", "/contributors/", "/writers/");

  private static final Set<String> BYLINE_WORDS =
      Set.of("author", "authors", "byline", "bylines", "writer");

  private static final Set<String> JOINTS = Set.of("and", "&", "und", "et", "y", "e", "en", "и");

  /** What is found: the names, at least one, and the line. */
  record Found(List<String> names, String line) {}

  private enum Mark {
    AUTHOR,
    NAME,
    WORD
  }

  private final Page page;

  PrintedBylines(Page page) {
    this.page = page;
  }

  @Nullable Found find() {
    for (Mark mark : Mark.values()) {
      Found found = marked(mark);
      if (found != null) {
        return found;
      }
    }
    List<Integer> lines = lines();
    return inLines(lines.subList(0, Math.min(REACH, lines.size())));
  }

  private @Nullable Found marked(Mark mark) {
    Found above = null;
    int gone = 0;
    for (int i = 0; i < page.outline.size(); i++) {
      if (i < gone) {
        continue;
      }
      if (page.comments.get(i)) {
        gone = page.outline.end(i);
        continue;
      }
      int ink = page.outline.text(i);
      if (ink == 0
          || ink > LONGEST
          || page.outline.isLarge(i)
          || !has(page.outline.element(i), mark)) {
        continue;
      }
      Found found = read(page.outline.element(i));
      if (found != null && i > page.headline.index()) {
        return found;
      }
      above = found == null ? above : found;
    }
    return above;
  }

  private boolean has(Element element, Mark mark) {
    if (element.attributesSize() == 0) {
      return false;
    }
    return switch (mark) {
      case AUTHOR -> element.attr("rel").contains("author") || leadsToAuthor(element);
      case NAME -> {
        Set<String> words = page.classWords.of(element);
        yield words.contains("fn")
            || words.contains("vcard")
            || words.contains("name") && words.contains("author");
      }
      case WORD -> page.classWords.of(element).stream().anyMatch(BYLINE_WORDS::contains);
    };
  }

  private static boolean leadsToAuthor(Element element) {
    String link = element.nameIs("a") ? element.attr("href") : "";
    return AUTHOR_PATHS.stream().anyMatch(link::contains);
  }

  private @Nullable Found read(Element element) {
    List<String> names = new ArrayList<>();
    boolean joined = false;
    for (String piece : pieces(element)) {
      String bare = piece.endsWith(",") ? piece.substring(0, piece.length() - 1) : piece;
      boolean joins = bare.isEmpty() || JOINTS.contains(bare);
      if (!names.isEmpty() && !joins && !joined && !piece.startsWith("and ")) {
        break;
      }
      if (!joins) {
        names.addAll(AuthorNames.of(List.of(bare), page.siteName));
      }
      joined = joins || piece.endsWith(",") || piece.endsWith(" and");
    }
    return !names.isEmpty() && names.stream().allMatch(PrintedBylines::isName)
        ? new Found(names, WhiteSpace.collapse(ElementText.of(element, within -> false)))
        : null;
  }

  /** The pieces of text, since nothing else parts a name from the date or role behind it. */
  private static List<String> pieces(Element element) {
    List<String> pieces = new ArrayList<>();
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof Element within
              && (within.nameIs("time") || ElementText.isUnseen(within))) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          if (node instanceof TextNode text && !text.isBlank()) {
            pieces.add(text.text().strip());
          }
          return NodeFilter.FilterResult.CONTINUE;
        },
        element);
    return pieces;
  }

  private static boolean isName(String name) {
    return name.split(" ").length <= MOST_WORDS
        && name.codePoints().noneMatch(Character::isDigit)
        && !Phrases.headsAside(name)
        && !Phrases.isShareBar(name);
  }

  /** The blocks with text of their own from the headline to the end of the story. */
  private List<Integer> lines() {
    List<Integer> lines = new ArrayList<>();
    int gone = 0;
    for (int i = Math.max(0, page.headline.index()); i < page.outline.size(); i++) {
      if (i >= gone && (page.comments.get(i) || isForm(page.outline.element(i)))) {
        gone = page.outline.end(i);
      }
      if (i >= gone && page.outline.ownText(i) > 0) {
        lines.add(i);
      }
    }
    return lines;
  }

  /** "By signing up …" */
  private static boolean isForm(Element element) {
    return element.nameIs("form") || element.nameIs("footer") || element.nameIs("nav");
  }

  private @Nullable Found inLines(List<Integer> lines) {
    for (int i : lines) {
      if (page.outline.ownText(i) > LONGEST) {
        return null; // the story has begun
      }
      if (page.outline.isLarge(i)) {
        continue;
      }
      for (String line : ElementText.paragraphs(page.outline.element(i), within -> false)) {
        for (String part : WhiteSpace.collapse(line).split(" [·•|] ")) {
          Byline byline = Byline.parse(part.strip());
          if (byline != null) {
            return new Found(AuthorNames.of(byline.authors(), page.siteName), part.strip());
          }
        }
      }
    }
    return null;
  }
}
