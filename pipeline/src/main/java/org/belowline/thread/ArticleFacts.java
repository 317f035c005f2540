package org.belowline.thread;

import org.belowline.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What the statistics need to know of the article.
 *
 * @param authorsKnown whether anybody is known to have written it
 * @param declared how many comments the page says it has; null where it says none
 */
public record ArticleFacts(
    @Nullable Moment published, boolean authorsKnown, @Nullable Long declared) {}
