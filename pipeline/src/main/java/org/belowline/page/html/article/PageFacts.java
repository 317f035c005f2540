package org.belowline.page.html.article;

import java.util.List;
import java.util.Set;
import org.belowline.model.Moment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an HTML page says of its story, by JSON-LD, microdata, meta elements and print. Each field's
 * class says which of them is believed where they differ.
 *
 * @param byline as printed
 * @param authors none twice; empty where nobody is named
 * @param language ISO 639-1, or 639-3 where that has no code; as the page declares it
 * @param canonicalUrl absolute
 * @param host of the canonical address, else of the page's
 */
public record PageFacts(
    @Nullable String headline,
    @Nullable String byline,
    List<String> authors,
    @Nullable Moment published,
    @Nullable Moment modified,
    @Nullable String language,
    @Nullable String canonicalUrl,
    @Nullable String siteName,
    @Nullable String host) {
  public PageFacts {
    authors = List.copyOf(authors);
  }

  /**
   * Reads them.
   *
   * @param notArticle elements, by identity, whose authors and dates are not the story's: comments
   * @param url of the page; null where it is unknown
   */
  public static PageFacts of(Document page, Set<Element> notArticle, @Nullable String url) {
    return of(new Page(page, notArticle, url));
  }

  static PageFacts of(Page page) {
    Authors authors = Authors.of(page);
    Dates dates = Dates.of(page);
    Address address = Address.of(page);
    return new PageFacts(
        page.headline.text(),
        authors.byline(),
        authors.names(),
        dates.published(),
        dates.modified(),
        Language.declared(page),
        address.canonical(),
        page.siteName,
        address.host());
  }
}
