package org.belowline.benchmark;

import java.util.Arrays;
import java.util.Random;

/**
 * A corpus of invented threads, without its words: so many numbers a row, and nothing else, so that
 * millions of rows need little memory. Rows are numbered from 0 on, thread by thread, in each
 * thread in the order in which they were written.
 */
final class Corpus {
  /** A parent: the article. */
  static final int TOP = -1;

  /** A parent: the comment itself. */
  static final int SELF = -2;

  /** A parent: the unknown comments of a thread have numbers from here downwards. */
  static final int UNKNOWN = -3;

  /** A time that is not given. */
  static final long NO_TIME = Long.MIN_VALUE;

  /** An author: nobody known; further ways to say so are numbered from here downwards. */
  static final int NOBODY = -1;

  /** An author of a comment whose text is gone too. */
  static final int DELETED = Integer.MIN_VALUE;

  final CorpusPlan plan;

  /** Where the rows of each thread begin; the end of all stands last. */
  final int[] start;

  /** The thread of each row. */
  final int[] thread;

  /** The row that each answers, or one of the constants above. */
  final int[] parent;

  /** When it was written, in seconds since 1970. */
  final long[] created;

  /** The person who wrote it, or one of the constants above. */
  final int[] author;

  /** The number that its id is made of; that of a duplicate is another row's. */
  final int[] id;

  /** When each thread's article was published, in seconds since 1970. */
  final long[] published;

  /** The person who wrote each thread's article, or {@link #NOBODY}. */
  final int[] writer;

  Corpus(CorpusPlan plan) {
    this.plan = plan;
    Random random = new Random(plan.seed());
    int[] sizes = ThreadSizes.of(plan, random);
    start = new int[sizes.length + 1];
    thread = new int[plan.comments()];
    for (int t = 0; t < sizes.length; t++) {
      start[t + 1] = start[t] + sizes[t];
      Arrays.fill(thread, start[t], start[t + 1], t);
    }
    parent = new int[plan.comments()];
    created = new long[plan.comments()];
    author = new int[plan.comments()];
    published = new long[sizes.length];
    writer = new int[sizes.length];
    id = shuffled(plan.comments(), random);
    for (int t = 0; t < sizes.length; t++) {
      new Conversation(this, t, random).write();
      new Faults(this, t, random).inject();
    }
  }

  int size() {
    return parent.length;
  }

  /** Whether the thread is the one in which each comment answers the one before. */
  boolean isChain(int t) {
    return t == 1;
  }

  /** The numbers from 0 on in random order. */
  static int[] shuffled(int count, Random random) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int other = random.nextInt(i + 1);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }
}
