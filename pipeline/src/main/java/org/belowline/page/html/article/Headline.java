package org.belowline.page.html.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.belowline.page.html.element.ElementText;
import org.belowline.page.html.element.JsonThing;
import org.belowline.text.Letters;
import org.belowline.text.WhiteSpace;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of the story. What the page prints as its first heading is taken where the page's
 * title or its description for machines say the same, since those may be shortened or written for
 * search engines; else what they say, without the site's name.
 *
 * @param text null where the page has none
 * @param index of the element that holds it; −1 where none does
 */
record Headline(@Nullable String text, int index) {
  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " ⋆ ", " / ", " ~ ");

  private static final Set<String> NOT_OF_HEADLINE =
      Set.of("date", "byline", "author", "meta", "time", "posted", "published", "sr", "hidden");

  static Headline of(Page page) {
    List<String> said = said(page);
    List<Integer> headings = headings(page);
    for (int i : headings) {
      String printed = printed(page, i);
      for (String other : said) {
        if (isSame(printed, other)) {
          return new Headline(printed, i);
        }
      }
    }
    for (int i : headings) {
      String printed = printed(page, i);
      for (String other : said) {
        if (Letters.of(printed).contains(Letters.of(other)) && Letters.of(other).length() >= 10) {
          return new Headline(other, i);
        }
      }
    }
    if (!said.isEmpty()) {
      return new Headline(said.get(0), headings.size() == 1 ? headings.get(0) : -1);
    }
    return headings.isEmpty()
        ? new Headline(null, -1)
        : new Headline(printed(page, headings.get(0)), headings.get(0));
  }

  /** What the page calls itself, the best first. */
  private static List<String> said(Page page) {
    List<String> said = new ArrayList<>();
    Set<String> names = SiteName.letters(page);
    add(
        said,
        page.described == null ? null : JsonThing.text(page.described.get("headline")),
        names);
    add(said, page.microdata.first("headline"), names);
    add(
        said,
        page.metadata.first(
            List.of("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title")),
        names);
    add(said, page.metadata.title(), names);
    return said;
  }

  private static void add(List<String> said, @Nullable String text, Set<String> names) {
    if (text != null && !text.isBlank()) {
      said.add(
          withoutSite(
              WhiteSpace.collapse(org.jsoup.parser.Parser.unescapeEntities(text, false)), names));
    }
  }

  private static String withoutSite(String text, Set<String> names) {
    for (String separator : SEPARATORS) {
      int last = text.lastIndexOf(separator);
      if (last > 0) {
        String end = text.substring(last + separator.length());
        if (names.contains(Letters.of(end))) {
          return text.substring(0, last).strip();
        }
      }
    }
    return text;
  }

  /** Whether a heading says what the page is called, but for what the title adds around it. */
  private static boolean isSame(String heading, String said) {
    String one = Letters.of(heading);
    String other = Letters.of(said);
    return !one.isEmpty()
        && (one.equals(other)
            || one.length() >= 10
                && (other.startsWith(one) || other.endsWith(one))
                && one.length() * 2 > other.length());
  }

  private static List<Integer> headings(Page page) {
    List<Integer> headings = new ArrayList<>();
    for (String name : List.of("h1", "h2")) {
      for (int i = 0; i < page.outline.size(); i++) {
        Element element = page.outline.element(i);
        if (element.nameIs(name)
            && page.outline.text(i) > 0
            && !page.notArticle.contains(element)
            && (name.equals("h1") || headings.size() < 20 && page.outline.text(i) > 9)) {
          headings.add(i);
        }
      }
      if (name.equals("h1") && !headings.isEmpty()) break;
    }
    return headings;
  }

  private static String printed(Page page, int i) {
    String text =
        ElementText.of(
            page.outline.element(i),
            within -> {
              for (String word : page.classWords.of(within)) {
                if (NOT_OF_HEADLINE.contains(word)) {
                  return true;
                }
              }
              return within.nameIs("time");
            });
    return WhiteSpace.collapse(text);
  }
}
