package org.belowline.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belowline.model.Article;
import org.belowline.model.Ids;
import org.belowline.model.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotations of an article: the turns of transcripts, block quotes, what stands between
 * marks, and reported speech. A pure function of the article; linear in its length.
 */
public final class Quotes {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.<Finding>comparingLong(finding -> finding.words().start())
          .thenComparing(
              finding -> finding.words().end(), Comparator.<Long>naturalOrder().reversed());

  private Quotes() {}

  /** The quotations in order of place, one before those within it; empty for a stub. */
  public static List<Quote> of(String articleId, Article article) {
    String body = article.body();
    if (body == null) {
      return List.of();
    }
    List<Finding> findings = found(new Story(body, article));
    Map<Long, String> groups = new HashMap<>();
    Map<Long, Long> parts = new HashMap<>();
    Deque<Quote> around = new ArrayDeque<>();
    List<Quote> quotes = new ArrayList<>();
    for (Finding finding : findings) {
      while (!around.isEmpty() && around.peek().words().end() < finding.words().end()) {
        around.pop();
      }
      Quote parent = around.peek();
      String id = Ids.quote(articleId, null, finding.words().start(), finding.words().text());
      Quote quote =
          quote(
              finding,
              articleId,
              id,
              groups.computeIfAbsent(finding.utterance(), start -> id),
              parts.merge(finding.utterance(), 1L, Long::sum),
              parent == null ? null : parent.id());
      quotes.add(quote);
      around.push(quote);
    }
    return quotes;
  }

  private static Quote quote(
      Finding finding,
      String articleId,
      String id,
      String group,
      long part,
      @Nullable String parent) {
    return new Quote(
        id,
        articleId,
        null,
        group,
        part,
        parent,
        finding.kind(),
        finding.words(),
        finding.speaker(),
        finding.cue(),
        finding.role(),
        finding.introduction(),
        finding.citation(),
        finding.rule());
  }

  private static List<Finding> found(Story story) {
    TreeMap<Long, Finding> apart = new TreeMap<>();
    for (QuoteRule rule : QuoteRule.ALL) {
      for (Finding finding : rule.find(story)) {
        if (around(apart, finding) == null) {
          apart.put(finding.words().start(), finding);
        }
      }
    }
    List<Finding> all = new ArrayList<>(apart.values());
    for (Finding finding : MarkedQuotes.find(story)) {
      Finding around = around(apart, finding);
      if (around == null || around.covers(finding) && !finding.whole()) {
        all.add(finding);
      }
    }
    for (Finding finding : IndirectSpeech.find(story)) {
      if (around(apart, finding) == null) {
        all.add(finding);
      }
    }
    all.sort(BY_PLACE);
    return all;
  }

  /** What has been found where this one stands; null for nothing. */
  private static @Nullable Finding around(TreeMap<Long, Finding> found, Finding finding) {
    Map.Entry<Long, Finding> before = found.lowerEntry(finding.words().end());
    return before == null || before.getValue().words().end() <= finding.words().start()
        ? null
        : before.getValue();
  }
}
