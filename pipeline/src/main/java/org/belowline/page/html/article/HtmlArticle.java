package org.belowline.page.html.article;

import java.util.List;
import java.util.Set;
import org.belowline.model.Article;
import org.belowline.page.html.element.ElementText.Paragraphs;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article of an HTML page. Pure functions of the page; safe for use by several threads. */
public final class HtmlArticle {
  /** Per cent of a body. */
  private static final int MOST_SET_OFF = 75;

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
    Paragraphs paragraphs = Story.paragraphs(page);
    if (paragraphs.paragraphs().isEmpty()) {
      return null;
    }
    PageFacts facts = PageFacts.of(page);
    String body = paragraphs.text();
    return article(facts, Language.of(body, facts.language()), body, setOff(paragraphs), url);
  }

  /** A page of which nearly all is set off is laid out so: nothing is told by it. */
  private static List<Integer> setOff(Paragraphs paragraphs) {
    long all = 0;
    for (String text : paragraphs.paragraphs()) {
      all += text.length();
    }
    long letters = 0;
    for (int place : paragraphs.setOff()) {
      letters += paragraphs.paragraphs().get(place).length();
    }
    return letters * 100 > all * MOST_SET_OFF ? List.of() : paragraphs.setOff();
  }

  /** An article of which the page shows no body. */
  public static Article stub(PageFacts facts, @Nullable String url) {
    return article(facts, facts.language(), null, List.of(), url);
  }

  /** An article of these facts and this body; its language is that of the body. */
  public static Article of(PageFacts facts, String body, @Nullable String url) {
    return article(facts, Language.of(body, facts.language()), body, List.of(), url);
  }

  private static Article article(
      PageFacts facts,
      @Nullable String language,
      @Nullable String body,
      List<Integer> setOff,
      @Nullable String url) {
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
        setOff,
        null,
        null,
        null);
  }
}
