package org.belowline.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.belowline.dump.DumpFormat;
import org.belowline.dump.Limits;
import org.belowline.dump.RawPage;
import org.belowline.model.Discussion;
import org.belowline.model.Location;
import org.belowline.thread.ThreadAssembly;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A thread of a thousand levels, from the bytes of its page to its depths. */
class DeepThreadTest {
  private static final int LEVELS = 1_000;

  @ParameterizedTest
  @CsvSource({"li, <ul class=children>, </ul>", "div, <div class=children>, </div>", "div, '', ''"})
  void keepsItsLevels(String element, String open, String close) {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><html><head><title>The deep well</title></head><body>")
            .append("<article><h1>The deep well</h1><p>By Ida Brandt</p>")
            .append("<p>Nobody has ever seen the ground of the well behind the smithy, though ")
            .append("many have let down a stone on a string, and have run out of string.</p>")
            .append("<p>This summer the smith will try it with a chain, which he has the time ")
            .append("to make, link by link, while it rains.</p></article>")
            .append("<div id=comments class=comments-area><ol class=comment-list>");
    for (int i = 1; i <= LEVELS; i++) {
      String item =
          "<%s class='comment depth-%d' id=comment-%d><div class=comment-meta><b class=fn>Ann</b>"
              + " <time datetime='2021-06-01T10:00:00Z'>June 1, 2021</time></div>"
              + "<div class=comment-content><p>Stone number %d.</p></div>";
      page.append(String.format(Locale.ROOT, item, element, i, i, i)).append(open);
    }
    page.append((close + "</" + element + ">").repeat(LEVELS)).append("</ol></div></body></html>");

    Discussion discussion = read(page.toString());

    assertThat(discussion.comments(), hasSize(LEVELS));
    for (int i = 0; i < LEVELS; i++) {
      assertThat(discussion.comments().get(i).content().siteId(), is(Integer.toString(i + 1)));
      assertThat(discussion.comments().get(i).depth(), is(i + 1L));
    }
    assertThat(discussion.summary().shape().maxDepth(), is((long) LEVELS));
  }

  private static Discussion read(String html) {
    RawPage page =
        RawPage.of(
            Location.of("well.html"), DumpFormat.HTML, html.getBytes(StandardCharsets.UTF_8));
    PageExtractor.Outcome outcome = new PageExtractor(new Limits(32 << 20, 200)).extract(page);
    assertThat(outcome, instanceOf(PageExtractor.Kept.class));
    return ThreadAssembly.assemble(List.of(((PageExtractor.Kept) outcome).capture()));
  }
}
