package org.belowline.benchmark;

import java.util.Random;

/** Writes one thread: who answers whom, who they are, and when. */
final class Conversation {
  private static final long YEAR = 365 * 24 * 60 * 60L;
  private static final long FIRST_YEAR = 40 * YEAR;
  private static final int YEARS = 12;
  private static final double PAUSE_TAIL = 1.5;
  private static final double LONGEST_PAUSE = 30 * 24 * 60 * 60.0;

  private final Corpus corpus;
  private final int thread;
  private final Random random;
  private final int first;

  /** The share of comments that answer the article. */
  private final double topShare;

  /** Of the others, the share that answers the comment right before. */
  private final double latestShare;

  /** The usual pause between two comments, in seconds. */
  private final double pause;

  Conversation(Corpus corpus, int thread, Random random) {
    this.corpus = corpus;
    this.thread = thread;
    this.random = random;
    this.first = corpus.start[thread];
    this.topShare = 0.05 + 0.7 * random.nextDouble();
    this.latestShare = 0.1 + 0.7 * random.nextDouble();
    this.pause = thread == 0 ? 30 : StrictMath.pow(10, 1 + 3 * random.nextDouble());
  }

  void write() {
    long time = FIRST_YEAR + (long) (YEARS * YEAR * random.nextDouble());
    corpus.published[thread] = random.nextInt(20) == 0 ? Corpus.NO_TIME : time;
    corpus.writer[thread] = random.nextInt(10) == 0 ? Corpus.NOBODY : Commenters.any(random);
    if (random.nextInt(50) == 0) {
      time -= random.nextInt(3_600); // comments that are older than their article
    }
    for (int v = first; v < corpus.start[thread + 1]; v++) {
      time += pause();
      corpus.created[v] = time;
      corpus.parent[v] = answered(v);
      corpus.author[v] = author(v);
    }
  }

  private long pause() {
    double drawn = pause * (StrictMath.pow(1 - random.nextDouble(), -1 / PAUSE_TAIL) - 1) / 2;
    return (long) Math.min(drawn, LONGEST_PAUSE);
  }

  private int answered(int v) {
    if (v == first) {
      return Corpus.TOP;
    }
    if (corpus.isChain(thread)) {
      return v - 1;
    }
    if (random.nextDouble() < topShare) {
      return Corpus.TOP;
    }
    return random.nextDouble() < latestShare ? v - 1 : earlier(v);
  }

  private int earlier(int v) {
    return first + random.nextInt(v - first);
  }

  /** Often one who has spoken before: the one who was answered by whom this answers, or any. */
  private int author(int v) {
    double kind = random.nextDouble();
    int answered = corpus.parent[v];
    if (kind < 0.35 && answered >= 0 && corpus.parent[answered] >= 0) {
      return corpus.author[corpus.parent[answered]];
    }
    if (kind < 0.55 && v > first) {
      return corpus.author[earlier(v)];
    }
    return kind < 0.57 && corpus.writer[thread] != Corpus.NOBODY
        ? corpus.writer[thread]
        : Commenters.any(random);
  }
}
