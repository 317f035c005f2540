package org.belowline.thread;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Article;
import org.belowline.model.Capture;
import org.belowline.model.Discussion.IdentifiedDocument;
import org.belowline.model.Document;
import org.belowline.model.Ids;
import org.belowline.model.RawComment;
import org.belowline.model.Status;

/** All captures of one article, in an order of their own: nothing depends on the one given. */
final class Captures {
  private static final Comparator<Document> ORDER =
      comparing(Document::capturedAt, nullsFirst(naturalOrder()))
          .thenComparing(Document::sha256)
          .thenComparing(Document::url, nullsFirst(naturalOrder()))
          .thenComparing(document -> document.location().input())
          .thenComparing(document -> document.location().record(), nullsFirst(naturalOrder()))
          .thenComparing(document -> document.location().offset(), nullsFirst(naturalOrder()));

  private final List<Capture> ordered;

  /**
   * Puts captures in order: by time (unknown first), then content, URL and location.
   *
   * @throws IllegalArgumentException where there is none, or where they show two articles
   */
  Captures(List<Capture> captures) {
    long articles = captures.stream().map(Capture::articleId).distinct().count();
    if (articles != 1) {
      throw new IllegalArgumentException("captures of %d articles".formatted(articles));
    }
    ordered = captures.stream().sorted(comparing(Capture::document, ORDER)).toList();
  }

  /**
   * The one page that all captures make together: the article of the newest that has its text, the
   * comments of all. A text that has lost its layout says nothing of who answers whom: it comes
   * behind all that may.
   */
  Capture merged() {
    Capture newest = ordered.get(ordered.size() - 1);
    if (ordered.size() == 1) {
      return newest;
    }
    MergedComments comments = new MergedComments(Ids.thread(newest.articleId()));
    List<Capture> flat = new ArrayList<>();
    Article article = null;
    for (int i = ordered.size() - 1; i >= 0; i--) {
      Capture capture = ordered.get(i);
      article = article == null ? capture.article() : article.filledFrom(capture.article());
      if (isFlat(capture)) {
        flat.add(capture);
      } else {
        comments.add(capture.comments());
      }
    }
    flat.forEach(capture -> comments.add(capture.comments()));
    return new Capture(
        newest.articleId(), newest.document(), requireNonNull(article), comments.inOrder());
  }

  /** Whether its comments have neither places nor ids of the site's; none of them is deleted. */
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

  /**
   * The documents with their ids, in order of id.
   *
   * @param warnings codes of what was noticed about the thread that they all show
   */
  List<IdentifiedDocument> documents(List<String> warnings) {
    Map<String, Long> equalDocuments = new HashMap<>();
    List<IdentifiedDocument> documents = new ArrayList<>(ordered.size());
    for (Capture capture : ordered) {
      Document document = capture.document();
      long occurrence = equalDocuments.merge(id(document, 0), 1L, Long::sum) - 1;
      documents.add(
          new IdentifiedDocument(id(document, occurrence), document.withWarnings(warnings)));
    }
    documents.sort(comparing(IdentifiedDocument::id));
    return documents;
  }

  private static String id(Document document, long occurrence) {
    return Ids.document(document.sha256(), document.url(), document.capturedAt(), occurrence);
  }
}
