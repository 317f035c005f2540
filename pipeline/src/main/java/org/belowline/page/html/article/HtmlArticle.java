package org.belowline.page.html.article;

import java.util.List;
import java.util.Set;
import org.belowline.model.Article;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article of an HTML page. Pure functions of the page; safe for use by several threads. */
public final class HtmlArticle {
  private HtmlArticle() {}

  /**
   * The article; null where the page has no story.
   *
   * @param notArticle elements, by identity, that are left out with all in them: comments
   * @param url of the page; null where it is unknown
   */
  public static @Nullable Article read(
      Document document, Set<Element> notArticle, @Nullable String url) {
    Page page = new Page(document, notArticle, url);
    List<String> paragraphs = Story.paragraphs(page);
    return paragraphs.isEmpty()
        ? null
        : of(PageFacts.of(page), String.join("\n\n", paragraphs), url);
  }

  /** An article of which the page shows no body. */
  public static Article stub(PageFacts facts, @Nullable String url) {
    return article(facts, facts.language(), null, url);
  }

  /** An article of these facts and this body; its language is that of the body. */
  public static Article of(PageFacts facts, String body, @Nullable String url) {
    return article(facts, Language.of(body, facts.language()), body, url);
  }

  private static Article article(
      PageFacts facts, @Nullable String language, @Nullable String body, @Nullable String url) {
    return new Article(
        url,
        facts.canonicalUrl(),
        facts.host(),
        facts.siteName(),
        language,
        facts.headline(),
        facts.byline(),
        facts.authors().isEmpty() ? null : facts.authors(),
        facts.published(),
        facts.modified(),
        body,
        null,
        null,
        null);
  }
}
