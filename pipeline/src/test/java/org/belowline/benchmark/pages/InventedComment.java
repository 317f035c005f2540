package org.belowline.benchmark.pages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment of an invented page.
 *
 * @param parent the place of the comment that it answers, base 0; -1 for the article
 * @param depth 0 for one that answers the article
 * @param quoted words of the article or of an earlier comment, which it begins with; null for none
 * @param quotedFrom the place of the comment that is quoted; -1 for the article
 * @param text its own words; an empty line between paragraphs
 */
record InventedComment(
    int parent,
    int depth,
    String author,
    Instant created,
    @Nullable String quoted,
    int quotedFrom,
    String text) {}
