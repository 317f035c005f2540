package org.belowline.quote;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belowline.model.Ids;
import org.belowline.model.Quote;
import org.jspecify.annotations.Nullable;

/** Finds the quotations of a comment. A pure function of the comment; linear in its length. */
public final class CommentQuotes {
  private CommentQuotes() {}

  /** The quotations in order of place, outer ones first. */
  public static List<Quote> of(String articleId, String commentId, CommentText comment) {
    TreeMap<Long, CommentFinding> findings = new TreeMap<>();
    for (CommentRule rule : CommentRule.ALL) {
      for (CommentFinding finding : rule.find(comment)) {
        findings.putIfAbsent(finding.words().start(), finding);
      }
    }
    Map<Long, Quote> quotes = new LinkedHashMap<>();
    Deque<Quote> open = new ArrayDeque<>();
    for (CommentFinding finding : findings.values()) {
      while (!open.isEmpty() && open.peek().words().end() <= finding.words().start()) {
        open.pop();
      }
      CommentFinding before = finding.before();
      Quote quote =
          quote(
              articleId,
              commentId,
              finding,
              open.peek(),
              before == null ? null : quotes.get(before.words().start()));
      quotes.put(finding.words().start(), quote);
      open.push(quote);
    }
    return List.copyOf(quotes.values());
  }

  private static Quote quote(
      String articleId,
      String commentId,
      CommentFinding finding,
      @Nullable Quote parent,
      @Nullable Quote before) {
    String id = Ids.quote(articleId, commentId, finding.words().start(), finding.words().text());
    return new Quote(
        id,
        articleId,
        commentId,
        before == null ? id : before.group(),
        before == null ? 1 : before.part() + 1,
        parent == null ? null : parent.id(),
        finding.kind(),
        finding.words(),
        finding.speaker(),
        finding.cue(),
        null,
        null,
        null,
        finding.rule());
  }
}
