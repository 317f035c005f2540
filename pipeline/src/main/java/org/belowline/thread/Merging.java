package org.belowline.thread;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.Capture;
import org.belowline.model.Ids;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.jspecify.annotations.Nullable;

/** Brings together what pages and rows of exports have of one article. */
final class Merging {
  /** Pages nest their comments and name no parents, so that no link of theirs can be broken. */
  private static final ThreadSummary.Faults NO_FAULTS = new ThreadSummary.Faults(0, 0, 0, 0);

  private Merging() {}

  /**
   * The thread: the article of the most believed page that has its text, the comments of all.
   *
   * @param pages of one article; may be none where there are rows
   * @param exported the rows of the same article; null where there are none
   */
  static MergedThread of(String articleId, Captures pages, @Nullable ExportedThread exported) {
    List<Capture> captures = pages.mostBelievedFirst();
    Article article = null;
    for (Capture capture : captures) {
      article = article == null ? capture.article() : article.filledFrom(capture.article());
    }
    if (exported != null && exported.article() != null) {
      article = article == null ? exported.article() : article.filledFrom(exported.article());
    }
    return new MergedThread(
        article == null ? Article.UNKNOWN : article,
        comments(Ids.thread(articleId), captures, exported),
        exported == null ? NO_FAULTS : exported.faults(),
        exported == null ? List.of() : exported.duplicates());
  }

  private static List<RawComment> comments(
      String threadId, List<Capture> captures, @Nullable ExportedThread exported) {
    List<Capture> shown =
        captures.stream()
            .filter(capture -> !capture.comments().isEmpty())
            .sorted(comparing(Merging::isFlat))
            .toList();
    if (shown.isEmpty()) {
      return exported == null ? List.of() : exported.comments();
    }
    if (shown.size() == 1 && exported == null) {
      return shown.get(0).comments();
    }
    MergedComments merged = new MergedComments(threadId);
    int page = shown.get(0).threadPage();
    for (Capture capture : shown) {
      merged.add(capture.comments(), capture.threadPage() > page);
      page = capture.threadPage();
    }
    if (exported != null) {
      merged.add(parentsFirst(exported.comments()), false);
    }
    return QuotedPages.linked(merged.inOrder());
  }

  /**
   * Whether its comments have neither places nor ids of the site's, and none is deleted. A text
   * that has lost its layout says nothing of who answers whom: it comes behind all that may.
   */
  private static boolean isFlat(Capture capture) {
    for (RawComment comment : capture.comments()) {
      if (comment.status() != Status.PRESENT
          || comment.evidence() != null
          || comment.parent() != null
          || comment.siteId() != null) {
        return false;
      }
    }
    return true;
  }

  /** The comments of an export as a page would show them, replies below their parents. */
  private static List<RawComment> parentsFirst(List<RawComment> comments) {
    ReplyTree tree = ReplyTree.of(comments);
    int[] place = new int[tree.size()];
    List<RawComment> ordered = new ArrayList<>(tree.size());
    Deque<Integer> open = new ArrayDeque<>();
    for (int k = tree.topLevelCount() - 1; k >= 0; k--) {
      open.push(tree.topLevel(k));
    }
    while (!open.isEmpty()) {
      int v = open.pop();
      place[v] = ordered.size();
      RawComment comment = comments.get(v);
      ordered.add(tree.isTopLevel(v) ? comment : comment.withParent(place[tree.parent(v)]));
      for (int k = tree.childCount(v) - 1; k >= 0; k--) {
        open.push(tree.child(v, k));
      }
    }
    return ordered;
  }
}
