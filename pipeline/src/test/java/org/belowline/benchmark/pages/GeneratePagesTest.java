package org.belowline.benchmark.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.belowline.beam.ParquetFiles;
import org.belowline.dump.CaptureWindow;
import org.belowline.dump.Dump;
import org.belowline.dump.DumpFormat;
import org.belowline.dump.Limits;
import org.belowline.dump.PageMap;
import org.belowline.dump.RawPage;
import org.belowline.dump.RecordSink;
import org.belowline.export.ExportFormat;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.model.Location;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.page.PageExtractor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class GeneratePagesTest {
  private static final InventedPages PAGES = new InventedPages(1, 60);
  private static final Limits LIMITS = new Limits(1 << 20, 200);

  @TempDir private Path folder;

  /** What belowline reads is what was invented, else it would be measured at rejecting pages. */
  @ParameterizedTest
  @EnumSource
  void pagesAreReadAsTheyWereMeant(PageLayout layout) {
    for (long number = 0; number < 40; number++) {
      InventedPage page = PAGES.page(number);
      Capture read = read(page, layout);
      List<RawComment> comments = read.comments();
      assertThat(comments, hasSize(page.comments().size()));
      List<String> bodies = comments.stream().map(RawComment::body).toList();
      for (int i = 0; i < comments.size(); i++) {
        InventedComment comment = page.comments().get(i);
        String lastWords = comment.text().substring(comment.text().lastIndexOf('\n') + 1);
        assertThat(bodies, hasItem(endsWith(lastWords)));
        if (layout != PageLayout.XENFORO) { // of which quotes tell the replies, and their order
          assertThat(bodies.get(i), endsWith(lastWords));
          Integer parent = comment.parent() < 0 ? null : comment.parent();
          assertThat(comments.get(i).parent(), is(parent));
          assertThat(comments.get(i).author(), is(layout.isMarkup() ? comment.author() : null));
        }
      }
      String body = read.article().body();
      assertThat(body.split("\n\n").length, is(page.paragraphs().size()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCrowdedPageIsJustAsLargeAsWasAskedFor(PageLayout layout) {
    int bytes = 200_000;
    InventedPage page = CrowdedPage.of(PAGES, 7, layout, bytes);
    int length = layout.write(page, PAGES.furniture(7)).getBytes(StandardCharsets.UTF_8).length;
    assertThat(length, is(allOf(greaterThan(bytes - 4_000), lessThan(bytes + 1))));
    assertThat(read(page, layout).comments(), hasSize(page.comments().size()));
  }

  @Test
  void pagesBehindOthersAreThoseOfTheSameNumbers() throws IOException {
    List<String> files = List.of("--packing=FILES", "--files=1");
    List<Path> all = generate(folder.resolve("all"), with(files, "--pages=5"));
    List<Path> behind =
        generate(folder.resolve("behind"), with(with(files, "--pages=2"), "--first=3"));
    assertThat(behind, hasSize(2));
    for (int i = 0; i < 2; i++) {
      assertThat(behind.get(i).getFileName(), is(all.get(3 + i).getFileName()));
      assertThat(Files.mismatch(behind.get(i), all.get(3 + i)), is(-1L));
    }
  }

  private static Capture read(InventedPage page, PageLayout layout) {
    String written = layout.write(page, PAGES.furniture(page.number()));
    PageExtractor.Outcome outcome =
        new PageExtractor(LIMITS)
            .extract(
                RawPage.of(
                    Location.of("page"),
                    DumpFormat.HTML,
                    written.getBytes(StandardCharsets.UTF_8)));
    assertThat(outcome, is(instanceOf(PageExtractor.Kept.class)));
    return ((PageExtractor.Kept) outcome).capture();
  }

  @Test
  void pagesAreAsLargeAsPagesAreAndFewHaveManyComments() {
    List<InventedPage> pages = LongStream.range(0, 400).mapToObj(PAGES::page).toList();
    double bytes = 0;
    for (InventedPage page : pages) {
      bytes += PageLayout.WORDPRESS.write(page, PAGES.furniture(page.number())).length();
    }
    assertThat(bytes / pages.size(), is(both(greaterThan(14_000.0)).and(lessThan(21_000.0))));
    int[] counts = pages.stream().mapToInt(page -> page.comments().size()).sorted().toArray();
    assertThat(counts[0], is(0));
    assertThat(counts[200], is(allOf(greaterThan(0), lessThan(10))));
    assertThat(counts[399], is(60));
  }

  @ParameterizedTest
  @EnumSource
  void everyPackingIsReadPageByPage(PagePacking packing) throws IOException {
    List<String> given = new ArrayList<>(List.of("--pages=9", "--packing=" + packing));
    given.add("--files=2");
    if (packing == PagePacking.WET) {
      given.add("--layouts=text");
    }
    List<Path> files = generate(folder.resolve("first"), given);
    assertThat(files, hasSize(packing == PagePacking.FILES ? 9 : 2));
    assertThat(kept(files), is(9));
    List<Path> again = generate(folder.resolve("again"), given);
    List<Path> other = generate(folder.resolve("other"), with(given, "--seed=2"));
    for (int i = 0; i < files.size(); i++) {
      assertThat(Files.mismatch(files.get(i), again.get(i)), is(-1L));
      assertThat(Files.mismatch(files.get(i), other.get(i)), is(not(-1L)));
    }
  }

  private static List<String> with(List<String> given, String option) {
    return Stream.concat(given.stream(), Stream.of(option)).toList();
  }

  private static List<Path> generate(Path output, List<String> given) throws IOException {
    int exit =
        new CommandLine(new GeneratePages())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(with(given, "--output=" + output).toArray(String[]::new));
    assertThat(exit, is(0));
    try (Stream<Path> files = Files.list(output)) {
      return files.sorted().toList();
    }
  }

  /** How many pages are kept; anything else fails. */
  private static int kept(List<Path> files) {
    int[] kept = new int[1];
    Dump dump =
        new Dump(
            LIMITS,
            PageMap.USUAL,
            CaptureWindow.ALL,
            new ExportFormat.Wanted(false, LIMITS.maxPageBytes(), null, null),
            new ParquetFiles(null));
    RecordSink sink =
        new RecordSink() {
          @Override
          public void page(RawPage page) {
            PageExtractor.Outcome outcome = new PageExtractor(LIMITS).extract(page);
            assertThat(outcome, is(instanceOf(PageExtractor.Kept.class)));
            kept[0]++;
          }

          @Override
          public void article(DumpFormat format, Capture article) {
            throw new AssertionError(article);
          }

          @Override
          public void comment(DumpFormat format, ExportedComment comment) {
            throw new AssertionError(comment);
          }

          @Override
          public void reject(@Nullable DumpFormat format, Reject reject) {
            throw new AssertionError(reject);
          }

          @Override
          public void skip(DumpFormat format, SkipKind kind) {
            throw new AssertionError(kind);
          }
        };
    files.forEach(file -> dump.read(() -> FileChannel.open(file), file.toString(), sink));
    return kept[0];
  }
}
