package org.belowline.benchmark.pages;

import java.time.Instant;
import java.util.List;

/**
 * What a page shows, whatever its markup. No text has a character that markup gives a meaning.
 *
 * @param number base 0
 * @param paragraphs of the story
 * @param comments in page order; each parent stands before its replies, and right before them or
 *     before replies of theirs
 */
record InventedPage(
    long number,
    String headline,
    String author,
    Instant published,
    Instant captured,
    List<String> paragraphs,
    List<InventedComment> comments) {
  static final String SITE = "Quayside Courier";

  /** Where it was captured. */
  String url() {
    return "https://quayside-courier.example/stories/" + number;
  }
}
