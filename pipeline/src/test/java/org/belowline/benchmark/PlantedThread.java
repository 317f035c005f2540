package org.belowline.benchmark;

import java.util.List;

/**
 * A thread with passages that were planted.
 *
 * @param texts the article's, then those of the comments
 * @param quotes in order of text
 */
record PlantedThread(List<String> texts, List<PlantedQuote> quotes) {}
