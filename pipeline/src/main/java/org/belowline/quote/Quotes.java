package org.belowline.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belowline.model.Article;
import org.belowline.model.Ids;
import org.belowline.model.Quote;

/**
 * Finds the quotations of an article: the turns of transcripts, and block quotes. A pure function
 * of the article; linear in its length.
 */
public final class Quotes {
  private record Found(String rule, Finding finding) {}

  private Quotes() {}

  /** The quotations in order of place; empty for a stub. */
  public static List<Quote> of(String articleId, Article article) {
    String body = article.body();
    if (body == null) {
      return List.of();
    }
    List<Quote> quotes = new ArrayList<>();
    for (Found found : found(new Story(body, article))) {
      Finding finding = found.finding();
      String id = Ids.quote(articleId, null, finding.words().start(), finding.words().text());
      quotes.add(
          new Quote(
              id,
              articleId,
              null,
              id,
              1,
              null,
              finding.kind(),
              finding.words(),
              finding.speaker(),
              null,
              finding.role(),
              finding.introduction(),
              finding.citation(),
              found.rule()));
    }
    return quotes;
  }

  private static List<Found> found(Story story) {
    TreeMap<Long, Found> byStart = new TreeMap<>();
    for (QuoteRule rule : QuoteRule.ALL) {
      for (Finding finding : rule.find(story)) {
        if (isFree(byStart, finding)) {
          byStart.put(finding.words().start(), new Found(rule.code(), finding));
        }
      }
    }
    return List.copyOf(byStart.values());
  }

  private static boolean isFree(TreeMap<Long, Found> byStart, Finding finding) {
    Map.Entry<Long, Found> before = byStart.lowerEntry(finding.words().end());
    return before == null || before.getValue().finding().words().end() <= finding.words().start();
  }
}
