package org.belowline.benchmark;

import java.util.Random;

/** Breaks some rows of one thread. */
final class Faults {
  private static final int LONGEST_INVERSION = 5_000;

  private final Corpus corpus;
  private final int thread;
  private final Random random;

  Faults(Corpus corpus, int thread, Random random) {
    this.corpus = corpus;
    this.thread = thread;
    this.random = random;
  }

  void inject() {
    FaultShares shares = corpus.plan.faults();
    for (int v = corpus.start[thread]; v < corpus.start[thread + 1]; v++) {
      if (!corpus.isChain(thread)) { // a chain with a broken link would be two
        breakLink(v, shares);
      }
      if (isDrawn(shares.inversions()) && corpus.parent[v] >= 0) {
        invert(v, corpus.created[corpus.parent[v]]);
      }
      if (isDrawn(shares.untimed())) {
        corpus.created[v] = Corpus.NO_TIME;
      }
      if (isDrawn(shares.nobodies())) {
        corpus.author[v] = Corpus.NOBODY - random.nextInt(CorpusLines.NOBODIES);
      }
      if (isDrawn(shares.deleted())) {
        corpus.author[v] = Corpus.DELETED;
      }
    }
  }

  private void breakLink(int v, FaultShares shares) {
    int first = corpus.start[thread];
    if (isDrawn(shares.orphans())) {
      // few enough that some unknown comments have several answers
      corpus.parent[v] = Corpus.UNKNOWN - random.nextInt(1 + (v - first) / 100);
    }
    if (isDrawn(shares.selfParents())) {
      corpus.parent[v] = Corpus.SELF;
    }
    if (isDrawn(shares.cycles()) && corpus.parent[v] >= 0) {
      int answered = corpus.parent[v];
      int above = corpus.parent[answered];
      corpus.parent[above >= 0 && random.nextBoolean() ? above : answered] = v;
    }
    if (isDrawn(shares.duplicates()) && v > first) {
      int other = first + random.nextInt(v - first);
      corpus.id[v] = corpus.id[other];
      if (random.nextBoolean()) {
        corpus.created[v] = corpus.created[other];
      }
    }
  }

  private void invert(int v, long answered) {
    if (answered != Corpus.NO_TIME) {
      corpus.created[v] = answered - 1 - random.nextInt(LONGEST_INVERSION);
    }
  }

  private boolean isDrawn(double share) {
    return random.nextDouble() < share;
  }
}
