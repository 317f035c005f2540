package org.belowline.beam;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.belowline.dump.RawPage;

/**
 * The pages that one worker has read ahead of those that are split. Where others help they split
 * them beside each other; what becomes of them is taken one by one, in the order of the pages, by
 * the thread that reads. What is held is bounded. Not safe for use by several threads.
 *
 * @param <T> what becomes of a page
 */
final class PagesAhead<T> implements AutoCloseable {
  private static final int MOST_PAGES = 32;

  /** A page that is larger is ahead alone. */
  private static final long MOST_BYTES = 8L << 20;

  private final PageQueue queue;
  private final Function<RawPage, T> splitter;
  private final Consumer<Split<T>> taker;
  private final Queue<Ahead<T>> ahead = new ArrayDeque<>();
  private long bytes;

  /** A page, and what became of it. */
  record Split<T>(RawPage page, T outcome) {}

  private record Ahead<T>(RawPage page, FutureTask<T> outcome) {}

  /**
   * Pages of one piece of work.
   *
   * @param splitter called by any thread; an error of it is thrown by this
   * @param taker called by the thread that calls this
   */
  PagesAhead(PageQueue queue, Function<RawPage, T> splitter, Consumer<Split<T>> taker) {
    this.queue = queue;
    this.splitter = splitter;
    this.taker = taker;
  }

  /** Adds the next page. */
  void add(RawPage page) {
    if (ahead.isEmpty() && !queue.hasHelpers()) {
      taker.accept(new Split<>(page, splitter.apply(page)));
      return;
    }
    takeDone();
    while (!ahead.isEmpty() && !hasRoom(page)) {
      work();
    }
    FutureTask<T> outcome = new FutureTask<>(() -> splitter.apply(page));
    ahead.add(new Ahead<>(page, outcome));
    bytes += page.bytes().length;
    queue.add(outcome);
  }

  private boolean hasRoom(RawPage page) {
    return ahead.size() < MOST_PAGES && bytes + page.bytes().length <= MOST_BYTES;
  }

  /** Waits until all pages are split and taken. */
  void finish() {
    while (!ahead.isEmpty()) {
      work();
    }
  }

  /** Splits a page that nobody has begun with, else waits for the first. */
  private void work() {
    FutureTask<?> open = queue.poll();
    if (open == null) {
      take(ahead.remove());
    } else {
      open.run();
    }
    takeDone();
  }

  private void takeDone() {
    while (!ahead.isEmpty() && ahead.element().outcome().isDone()) {
      take(ahead.remove());
    }
  }

  private void take(Ahead<T> first) {
    bytes -= first.page().bytes().length;
    taker.accept(new Split<>(first.page(), outcome(first.outcome())));
  }

  private static <T> T outcome(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run ended while a page was split", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    }
  }

  /** Gives up pages that nobody has begun with. */
  @Override
  public void close() {
    ahead.forEach(page -> page.outcome().cancel(false));
    ahead.clear();
  }
}
