package org.belowline.benchmark.pages;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.belowline.dump.DumpFormat;
import org.belowline.dump.Limits;
import org.belowline.dump.RawPage;
import org.belowline.model.Capture;
import org.belowline.model.Discussion;
import org.belowline.model.Location;
import org.belowline.model.Quote;
import org.belowline.model.RawComment;
import org.belowline.page.PageExtractor;
import org.belowline.quote.Quotes;
import org.belowline.reuse.MarkedText;
import org.belowline.reuse.Reuses;
import org.belowline.reuse.Taken;
import org.belowline.table.CsvRows;
import org.belowline.table.DiscussionRows;
import org.belowline.table.SortedRow;
import org.belowline.table.Table;
import org.belowline.text.mark.MarkedPassages;
import org.belowline.thread.ThreadAssembly;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each station takes for a page, one page after the other out of some hundred. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseParallelGC")
public class Stages {
  private static final int PAGES = 400;

  private final PageExtractor extractor = new PageExtractor(new Limits(32 << 20, 200));
  private final List<RawPage> pages = new ArrayList<>();
  private final List<Capture> captures = new ArrayList<>();
  private final List<Discussion> discussions = new ArrayList<>();
  private final List<List<MarkedText>> texts = new ArrayList<>();
  private final List<List<SortedRow>> rows = new ArrayList<>();
  private final Map<Table, CsvRows> csv = new EnumMap<>(Table.class);
  private int next;

  /** The layout; HTML for all that are. */
  @Param({"HTML", "TEXT"})
  public String layout;

  /** Invents the pages and takes each through all stations, for what later ones begin with. */
  @Setup(Level.Trial)
  public void invent() throws IOException {
    List<PageLayout> layouts = layout.equals("HTML") ? PageLayout.HTML : List.of(PageLayout.TEXT);
    InventedPages invented = new InventedPages(1, 60);
    for (int n = 0; n < PAGES; n++) {
      InventedPage page = invented.page(n);
      String written = layouts.get(n % layouts.size()).write(page, invented.furniture(n));
      RawPage raw =
          RawPage.of(
              Location.of("page-" + n), DumpFormat.HTML, written.getBytes(StandardCharsets.UTF_8));
      Capture capture = ((PageExtractor.Kept) extractor.extract(raw)).capture();
      Discussion discussion = ThreadAssembly.assemble(List.of(capture));
      List<SortedRow> filled = new ArrayList<>();
      DiscussionRows.fill(discussion, filled::add);
      pages.add(raw);
      captures.add(capture);
      texts.add(texts(capture));
      discussions.add(discussion);
      rows.add(filled);
    }
    for (Table table : Table.values()) {
      csv.put(table, new CsvRows(table, Writer.nullWriter()));
    }
  }

  /** The story and its comments. */
  private static List<MarkedText> texts(Capture capture) {
    return Stream.concat(
            Stream.of(capture.article().body()), capture.comments().stream().map(RawComment::body))
        .map(text -> new MarkedText(text, MarkedPassages.in(text, Set.of())))
        .toList();
  }

  private <T> T next(List<T> list) {
    next = (next + 1) % PAGES;
    return list.get(next);
  }

  /** Bytes to article and comments. */
  @Benchmark
  public PageExtractor.Outcome split() {
    return extractor.extract(next(pages));
  }

  /** A story to its quotes. */
  @Benchmark
  public List<Quote> quotes() {
    Capture capture = next(captures);
    return Quotes.of(capture.articleId(), capture.article());
  }

  /** The texts of a thread to what they take from each other. */
  @Benchmark
  public List<Taken> reuse() {
    return Reuses.in(next(texts));
  }

  /** A capture to a thread: quotes, reuse, tree, statistics. */
  @Benchmark
  public Discussion assemble() {
    return ThreadAssembly.assemble(List.of(next(captures)));
  }

  /** A thread to rows. */
  @Benchmark
  public List<SortedRow> rows() {
    List<SortedRow> filled = new ArrayList<>();
    DiscussionRows.fill(next(discussions), filled::add);
    return filled;
  }

  /** Rows to CSV. */
  @Benchmark
  public int csv() throws IOException {
    List<SortedRow> filled = next(rows);
    for (SortedRow row : filled) {
      csv.get(row.table()).print(row.row());
    }
    return filled.size();
  }
}
