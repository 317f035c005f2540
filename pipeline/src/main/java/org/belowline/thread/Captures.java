package org.belowline.thread;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Capture;
import org.belowline.model.Discussion.IdentifiedDocument;
import org.belowline.model.Document;
import org.belowline.model.Ids;

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
   * @throws IllegalArgumentException where they show two articles
   */
  Captures(List<Capture> captures) {
    long articles = captures.stream().map(Capture::articleId).distinct().count();
    if (articles > 1) {
      throw new IllegalArgumentException("captures of %d articles".formatted(articles));
    }
    ordered = captures.stream().sorted(comparing(Capture::document, ORDER)).toList();
  }

  /**
   * The pages in the order in which they say what is to be believed: the first page of the thread
   * before the later ones, of each the newest capture first.
   */
  List<Capture> mostBelievedFirst() {
    List<Capture> reversed = new ArrayList<>(ordered);
    Collections.reverse(reversed);
    reversed.sort(comparing(Capture::threadPage));
    return reversed;
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
