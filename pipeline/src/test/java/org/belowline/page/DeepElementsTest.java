package org.belowline.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.lessThan;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.belowline.dump.DumpFormat;
import org.belowline.dump.Limits;
import org.belowline.dump.RawPage;
import org.belowline.model.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Elements in elements, more than anybody needs, take linear time, and their page is kept. With
 * {@code -Dbelowline.levels=1000000} as many; {@code -Dbelowline.levels.figures=FILE} takes CPU
 * milliseconds.
 */
class DeepElementsTest {
  private static final PageExtractor EXTRACTOR = new PageExtractor(new Limits(32 << 20, 200));
  private static final int LEVELS = Integer.getInteger("belowline.levels", 10_000);
  private static final int TIMES = 10;
  private static final String STORY =
      "<p>The ferry is late today, and the council met about it on the quay for three hours.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<font color=red>",
        "<a href=x>",
        "<table><tr><td>",
        "<p>",
        "<b><p>",
        "<i></p>",
        "<b><div></b>",
        "<svg><g>",
        "<ul><li>",
        "<ul class=children><li class=comment>",
        "<blockquote>",
        "<dl><dt>",
        "<span>x",
        "<template>",
        "<div></x>",
        "<span class=author>x",
        "<a rel=author href=/author/x>",
        "<time class=date>",
        "<span itemprop=author>x",
        "<div class=comment id=c><p>x",
        "<div class=quote>x"
      })
  void takeLinearTime(String opened) throws Exception {
    long once = Math.min(millis(opened, LEVELS / TIMES), millis(opened, LEVELS / TIMES));
    long often = millis(opened, LEVELS);
    String figures = System.getProperty("belowline.levels.figures");
    if (figures != null) {
      Files.writeString(
          Path.of(figures),
          String.format(Locale.ROOT, "%s\t%s\t%s%n", opened, once, often),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
    assertThat(often, lessThan(2 * TIMES * once + 1000));
  }

  private static long millis(String opened, int elements) {
    int times = elements / (int) opened.chars().filter(c -> c == '<').count();
    String html =
        "<html><head><title>Pier</title></head><body><article><h1>Pier</h1>"
            + STORY.repeat(4)
            + opened.repeat(times)
            + "deep";
    RawPage page =
        RawPage.of(Location.of("in"), DumpFormat.HTML, html.getBytes(StandardCharsets.UTF_8));
    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    PageExtractor.Outcome outcome = EXTRACTOR.extract(page);
    long to = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(outcome, instanceOf(PageExtractor.Kept.class));
    return (to - from) / 1_000_000;
  }
}
