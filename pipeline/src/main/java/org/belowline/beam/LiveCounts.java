package org.belowline.beam;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the workers of a run that are in this process share: counts, as they go, pages that any of
 * them may split, and the end of the run. A runner tells its metrics only when a piece of work is
 * done, and one large file is one piece; between the workers, which are copied, and the run there
 * is no other way than a map of the process.
 */
final class LiveCounts {
  private static final ConcurrentMap<String, LiveCounts> RUNS = new ConcurrentHashMap<>();

  final LongAdder pages = new LongAdder();
  final LongAdder rejects = new LongAdder();
  final LongAdder bytes = new LongAdder();
  final PageQueue pageQueue = new PageQueue();
  final RunEnd end = new RunEnd();

  private LiveCounts() {}

  /** The counts of the run that writes to this folder. */
  static LiveCounts of(String staging) {
    return RUNS.computeIfAbsent(staging, run -> new LiveCounts());
  }

  /** To be called at the end of the run. */
  static void forget(String staging) {
    RUNS.remove(staging);
  }

  Progress progress() {
    return new Progress(pages.sum(), rejects.sum(), bytes.sum());
  }
}
