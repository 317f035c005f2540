package org.belowline.fuzz;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.belowline.model.Quote;
import org.belowline.model.Reuse;
import org.jspecify.annotations.Nullable;

/** Checks that ids and places of a discussion point at what is there. */
final class Bounds {
  private final Discussion of;
  private final Map<String, Comment> comments = new HashMap<>();
  private final Set<String> quotes = new HashSet<>();
  private final Map<String, int[]> codePoints = new HashMap<>();

  private Bounds(Discussion of) {
    this.of = of;
  }

  static void check(Discussion discussion) {
    Bounds bounds = new Bounds(discussion);
    bounds.comments();
    List<Quote> ofArticle = discussion.quotes() == null ? List.of() : discussion.quotes();
    ofArticle.forEach(bounds::quote);
    discussion.commentQuotes().forEach(bounds::quote);
    discussion.reuses().forEach(bounds::reuse);
    hold(
        discussion.branches().size()
            == discussion.comments().stream().filter(comment -> comment.depth() == 1).count(),
        "as many branches as comments at top level");
  }

  private void comments() {
    for (Comment comment : of.comments()) {
      hold(comments.put(comment.id(), comment) == null, "one comment of an id");
    }
    for (Comment comment : of.comments()) {
      Comment parent = comments.get(comment.parentId());
      hold(comment.parentId() == null || parent != null, "the parent is there");
      hold(comment.depth() == (parent == null ? 1 : parent.depth() + 1), "one below its parent");
      hold(comments.containsKey(comment.rootId()), "the root is there");
    }
  }

  private void quote(Quote quote) {
    hold(quotes.add(quote.id()), "one quotation of an id");
    String body = body(quote.commentId());
    passage(quote.words(), body);
    if (quote.speaker() != null && quote.speaker().mention() != null) {
      passage(quote.speaker().mention(), body);
    }
    if (quote.cue() != null) {
      passage(quote.cue(), body);
    }
    hold(quote.parentId() == null || quotes.contains(quote.parentId()), "the outer one is there");
  }

  private void reuse(Reuse reuse) {
    slice(body(reuse.commentId()), reuse.start(), reuse.end());
    slice(body(reuse.sourceCommentId()), reuse.sourceStart(), reuse.sourceEnd());
    hold(reuse.quoteId() == null || quotes.contains(reuse.quoteId()), "the quotation is there");
  }

  private @Nullable String body(@Nullable String commentId) {
    return commentId == null ? of.article().body() : comments.get(commentId).content().body();
  }

  private void passage(Quote.Passage passage, @Nullable String body) {
    String found = slice(body, passage.start(), passage.end());
    hold(found.equals(passage.text()), "the body between its offsets is the text");
  }

  /** As Python slices, but within bounds only. */
  private String slice(@Nullable String body, long start, long end) {
    hold(body != null, "there is a body");
    int[] points = codePoints.computeIfAbsent(body, text -> text.codePoints().toArray());
    return new String(points, Math.toIntExact(start), Math.toIntExact(end - start));
  }

  private static void hold(boolean holds, String rule) {
    if (!holds) {
      throw new AssertionError("does not hold: " + rule);
    }
  }
}
