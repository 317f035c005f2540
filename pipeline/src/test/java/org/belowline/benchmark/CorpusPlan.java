package org.belowline.benchmark;

/**
 * How large a corpus of comments is to be, and how much of it broken.
 *
 * @param seed the same seed gives the same corpus
 * @param comments rows in all
 * @param threads in all; their sizes have a heavy tail
 * @param largest rows of the largest thread
 * @param chain rows of a thread in which each comment answers the one before
 */
record CorpusPlan(
    long seed, int comments, int threads, int largest, int chain, FaultShares faults) {
  CorpusPlan {
    int others = threads - 2;
    long rest = (long) comments - largest - chain;
    if (others < 0 || largest < 1 || chain < 1 || rest < others || rest > (long) others * largest) {
      throw new IllegalArgumentException(
          comments
              + " comments make no "
              + threads
              + " threads, one of "
              + largest
              + " and a chain of "
              + chain
              + " among them");
    }
  }
}
