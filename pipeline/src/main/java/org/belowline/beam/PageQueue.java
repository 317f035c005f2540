package org.belowline.beam;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Pages that workers of this process have read and any of them may split: those that have no file
 * to read help those that have. Nobody who reads waits for a helper to come, and helpers wait only
 * while somebody reads. Safe for use by several threads.
 */
final class PageQueue {
  private static final long FIRST_MILLIS = 1_000;
  private static final long LOOK_MILLIS = 20;

  private final BlockingQueue<FutureTask<?>> pages = new LinkedBlockingQueue<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final AtomicInteger readers = new AtomicInteger();
  private final AtomicInteger helpers = new AtomicInteger();

  /** To be called before a worker reads; each call is followed by one of {@link #endReading}. */
  void beginReading() {
    readers.incrementAndGet();
    begun.countDown();
  }

  void endReading() {
    readers.decrementAndGet();
  }

  /** Whether somebody would take a page. */
  boolean hasHelpers() {
    return helpers.get() > 0;
  }

  /** Adds a page; what becomes of it, and any error, is the task's. */
  void add(FutureTask<?> page) {
    pages.add(page);
  }

  /** A page that nobody has taken; null where there is none. */
  @Nullable FutureTask<?> poll() {
    return pages.poll();
  }

  /** Splits pages until nobody reads. */
  void help() {
    helpers.incrementAndGet();
    try {
      // The runner may start a helper before those whom it is to help.
      boolean more = begun.await(FIRST_MILLIS, TimeUnit.MILLISECONDS);
      while (more) {
        FutureTask<?> page = pages.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        if (page != null) {
          page.run();
        } else {
          more = readers.get() > 0;
        }
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } finally {
      helpers.decrementAndGet();
    }
  }
}
