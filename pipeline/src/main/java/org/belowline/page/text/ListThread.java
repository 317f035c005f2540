package org.belowline.page.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thread printed as a list: comments are numbered or bulleted items, replies items within them.
 *
 * <p>An article has lists too, and so has the site around it. The thread is the list that a header
 * announces, or a list in lists below which the site says that comments are closed, or the one
 * whose items show authors and dates.
 */
final class ListThread implements ThreadLayout {
  /** Between a header and its list stand a form or a few buttons, no story. */
  private static final int MOST_LINES_BELOW_HEADER = 14;

  private static final int MOST_WORDS_BELOW_HEADER = 120;

  /** Items of menus are shorter than this, in mean words; fewer than declared are no menu. */
  private static final double SHORTEST_COMMENTS = 8;

  /** The share of items with author or date above which no header is needed. */
  private static final double ENOUGH_EVIDENCE = 0.5;

  /** So many "Reply" buttons, or "Ann says:", stand in no menu. */
  private static final int ENOUGH_SIGNS = 3;

  @Override
  public @Nullable FoundThread find(List<Line> page) {
    Candidate best = null;
    for (ItemList list : ItemList.of(page)) {
      Candidate candidate = candidate(page, list);
      if (candidate != null && (best == null || candidate.score > best.score)) {
        best = candidate;
      }
    }
    return best == null ? null : best.thread;
  }

  private record Candidate(FoundThread thread, double score) {}

  private static @Nullable Candidate candidate(List<Line> page, ItemList raw) {
    for (Item item : raw.items()) {
      item.head = ItemHead.read(item.text());
    }
    ItemList list = raw.withoutMenus(page);
    int headerLine = headerAbove(page, list.start());
    CommentHeader header = headerLine < 0 ? null : CommentHeader.parse(page.get(headerLine).text());
    for (Item item : list.items()) {
      item.head = ItemHead.read(item.text());
    }
    double evidence = evidence(list);
    boolean shown = evidence >= ENOUGH_EVIDENCE && isEnough(list);
    HeadHabits.addNames(list.items());
    HeadHabits.dropQuotations(list.items());
    Long declared = header == null ? null : header.count();
    boolean announced =
        header != null
            && (evidence > 0
                || meanWords(list) >= SHORTEST_COMMENTS
                || declared != null && outermost(list).count() <= declared);
    boolean closed =
        meanWords(list) >= SHORTEST_COMMENTS && hasReplies(list) && isClosedBelow(page, list.end());
    if (!announced && !shown && !closed) {
      return null;
    }
    List<Item> comments = ItemsAsComments.choose(list, declared);
    ReplyForest forest = ReplyForest.of(comments, list.base(), declared);
    if (forest.comments().stream().noneMatch(comment -> comment.body() != null)) {
      return null;
    }
    int start = headerLine < 0 ? list.start() : headerLine;
    double score = (announced ? 3 : 0) + 2 * evidence + Math.min(1, comments.size() / 5.0);
    if (header != null) {
      score -= (list.start() - headerLine) / 20.0;
      if (declared != null) {
        score += 1;
        long found = forest.comments().stream().filter(c -> c.body() != null).count();
        score += found == declared ? 1 : found > 2 * declared ? -1 : 0;
      }
    }
    return new Candidate(
        FoundThread.of(header, start, list.end(), forest.comments(), forest.commentLines(), null),
        score);
  }

  /** The nearest header above the list with nothing but a form or buttons between; −1 for none. */
  private static int headerAbove(List<Line> page, int start) {
    int lines = 0;
    int words = 0;
    int lone = -1;
    for (int i = start - 1; i >= 0 && lines <= MOST_LINES_BELOW_HEADER; i--) {
      Line line = page.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (line.isItem()) {
        break;
      }
      CommentHeader header = CommentHeader.parse(line.text());
      if (header != null && header.count() != null) {
        return i;
      }
      if (header != null && lone < 0) {
        lone = i;
      }
      lines++;
      words += Block.words(line.text());
      if (words > MOST_WORDS_BELOW_HEADER) {
        break;
      }
    }
    return lone;
  }

  private static double evidence(ItemList list) {
    long shown =
        outermost(list)
            .filter(item -> item.head.isEvidence() || ItemsAsComments.hasButton(item))
            .filter(
                item -> !CommentText.of(item.lines, item.mark, item.head.lines()).body().isEmpty())
            .count();
    return (double) shown / outermost(list).count();
  }

  private static Stream<Item> outermost(ItemList list) {
    int base = list.base();
    return list.items().stream().filter(item -> item.mark.indent() == base);
  }

  /** One item with author and date is a comment; of other signs it takes several. */
  private static boolean isEnough(ItemList list) {
    long authors = list.items().stream().filter(item -> item.head.author() != null).count();
    return list.items().stream()
            .anyMatch(item -> item.head.author() != null && item.head.created() != null)
        || authors >= ENOUGH_SIGNS
        || list.items().stream().filter(ItemsAsComments::hasButton).count() >= ENOUGH_SIGNS;
  }

  /** Stories end with lists too, but rarely with lists in lists. */
  private static boolean hasReplies(ItemList list) {
    return list.items().stream().anyMatch(item -> item.parent != null);
  }

  /** Whether the site says right below the list that comments are closed. */
  private static boolean isClosedBelow(List<Line> page, int end) {
    int next = end;
    while (next < page.size() && page.get(next).isBlank()) {
      next++;
    }
    return next < page.size() && Phrases.saysClosed(page.get(next).text());
  }

  private static double meanWords(ItemList list) {
    int words = 0;
    for (Item item : list.items()) {
      for (Line line : item.lines) {
        words += Block.words(line.text());
      }
    }
    return (double) words / list.items().size();
  }
}
