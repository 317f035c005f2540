package org.belowline.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PageQueueTest {
  private final PageQueue queue = new PageQueue();

  @Test
  void whoHelpsEndsWhenNobodyReads() throws Exception {
    FutureTask<String> page = new FutureTask<>(() -> "split");
    queue.beginReading();
    queue.add(page);
    queue.endReading();

    queue.help();

    assertThat(page.isDone(), is(true));
    assertThat(page.get(), is("split"));
    assertThat(queue.hasHelpers(), is(false));
  }

  @Test
  void whoComesFirstWaitsForThoseWhoRead() throws Exception {
    Thread helper = new Thread(queue::help);
    helper.start();
    FutureTask<String> page = new FutureTask<>(() -> Thread.currentThread().getName());
    queue.beginReading();
    queue.add(page);

    assertThat(page.get(), is(helper.getName()));
    queue.endReading();
    helper.join();
  }

  @Test
  void whoHelpsNobodyDoesNotWaitForEver() {
    queue.help();

    assertThat(queue.hasHelpers(), is(false));
  }
}
