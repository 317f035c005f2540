package org.belowline.benchmark;

/**
 * A passage that was planted. Texts are told by their index, base 0, places count UTF-16 units.
 *
 * @param matched words that were left as they were, or differ in spelling alone
 */
record PlantedQuote(
    int text,
    int start,
    int end,
    int source,
    int sourceStart,
    int sourceEnd,
    int matched,
    boolean verbatim,
    boolean marked) {}
