package org.belowline.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.belowline.dump.DumpFormat;
import org.belowline.dump.RawPage;
import org.belowline.model.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PagesAheadTest {
  private final PageQueue queue = new PageQueue();
  private final List<Thread> helpers = new ArrayList<>();
  private final List<Long> taken = new ArrayList<>();

  @AfterEach
  void endHelpers() throws InterruptedException {
    for (Thread helper : helpers) {
      helper.interrupt();
      helper.join();
    }
  }

  @Test
  void aloneItSplitsEachPageAtOnce() {
    try (PagesAhead<Long> ahead = ahead(PagesAheadTest::record)) {
      for (int i = 0; i < 100; i++) {
        ahead.add(page(i, 10));
        assertThat(taken.size(), is(i + 1));
      }
    }
  }

  @Test
  void helpedItTakesPagesInTheirOrder() throws InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    CountDownLatch bothAtWork = new CountDownLatch(2);
    help(2);
    try (PagesAhead<Long> ahead =
        ahead(
            page -> {
              threads.add(Thread.currentThread());
              if (record(page) < 2) {
                bothAtWork.countDown();
                await(bothAtWork);
              }
              return record(page);
            })) {
      IntStream.range(0, 500).forEach(i -> ahead.add(page(i, 10)));
      ahead.finish();
    }
    assertThat(taken, is(IntStream.range(0, 500).mapToObj(Long::valueOf).toList()));
    assertThat(threads.size(), is(not(lessThan(2))));
  }

  @Test
  void whatItHoldsIsBounded() throws InterruptedException {
    AtomicLong held = new AtomicLong();
    AtomicLong most = new AtomicLong();
    help(1);
    try (PagesAhead<Long> ahead =
        new PagesAhead<>(
            queue, PagesAheadTest::record, split -> held.addAndGet(-split.page().bytes().length))) {
      for (int i = 0; i < 60; i++) {
        int bytes = i % 20 == 19 ? 20 << 20 : 1 << 20;
        held.addAndGet(bytes);
        ahead.add(page(i, bytes));
        most.accumulateAndGet(held.get(), Math::max);
      }
      ahead.finish();
    }
    assertThat(held.get(), is(0L));
    assertThat(most.get(), lessThan((20L << 20) + 1));
  }

  @Test
  void anErrorOfAHelperIsThrownWhereThePagesAreRead() throws InterruptedException {
    help(1);
    OutOfMemoryError error = new OutOfMemoryError("made up");
    try (PagesAhead<Long> ahead =
        ahead(
            page -> {
              if (record(page) == 40) {
                throw error;
              }
              return record(page);
            })) {
      Error thrown =
          assertThrows(
              OutOfMemoryError.class,
              () -> {
                IntStream.range(0, 100).forEach(i -> ahead.add(page(i, 10)));
                ahead.finish();
              });
      assertThat(thrown, is(error));
    }
    assertThat(taken, is(IntStream.range(0, 40).mapToObj(Long::valueOf).toList()));
  }

  @Test
  void whoIsInterruptedDoesNotWaitForAHelper() throws InterruptedException {
    help(1);
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch atWork = new CountDownLatch(1);
    try (PagesAhead<Long> ahead =
        ahead(
            page -> {
              atWork.countDown();
              await(never);
              return record(page);
            })) {
      ahead.add(page(0, 10));
      await(atWork);
      Thread.currentThread().interrupt();
      assertThrows(IllegalStateException.class, ahead::finish);
      assertThat(Thread.interrupted(), is(true));
    }
    assertThat(taken.isEmpty(), is(true));
  }

  @Test
  void pagesThatNobodyBeganWithAreGivenUpWithTheWork() throws InterruptedException {
    help(1);
    CountDownLatch atWork = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    List<Long> split = new ArrayList<>();
    try (PagesAhead<Long> ahead =
        ahead(
            page -> {
              split.add(record(page));
              atWork.countDown();
              await(go);
              return record(page);
            })) {
      IntStream.range(0, 5).forEach(i -> ahead.add(page(i, 10)));
      await(atWork);
    }
    go.countDown();
    queue.endReading();
    for (Thread helper : helpers) {
      helper.join();
    }
    assertThat(split, contains(0L));
  }

  private PagesAhead<Long> ahead(Function<RawPage, Long> splitter) {
    return new PagesAhead<>(queue, splitter, split -> taken.add(split.outcome()));
  }

  /** Helpers who are there. */
  private void help(int count) throws InterruptedException {
    queue.beginReading();
    for (int i = 0; i < count; i++) {
      Thread helper = new Thread(queue::help);
      helper.start();
      helpers.add(helper);
    }
    while (!queue.hasHelpers()) {
      Thread.sleep(1);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long record(RawPage page) {
    return page.location().record();
  }

  private static RawPage page(long record, int bytes) {
    return RawPage.of(new Location("in", record, null), DumpFormat.WARC, new byte[bytes]);
  }
}
