package org.belowline.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belowline.beam.ParquetFiles;
import org.belowline.dump.CaptureWindow;
import org.belowline.dump.Dump;
import org.belowline.dump.DumpFormat;
import org.belowline.dump.Limits;
import org.belowline.dump.PageMap;
import org.belowline.dump.RawPage;
import org.belowline.dump.RecordSink;
import org.belowline.export.CommentMap;
import org.belowline.export.ExportFormat;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.people.PeopleWanted;
import org.belowline.table.CsvRows;
import org.belowline.table.DiscussionRows;
import org.belowline.table.RejectRows;
import org.belowline.table.SortedRow;
import org.belowline.table.Table;
import org.belowline.thread.ThreadAssembly;
import org.jspecify.annotations.Nullable;

/**
 * What a run does, in one loop of one thread with all rows in memory, by the same classes: read the
 * rows of a mapped export, bring those of a thread together, write all tables as CSV.
 */
final class BareLoop implements AutoCloseable {
  private static final Limits LIMITS = new Limits(32 << 20, 200);

  private final Map<Table, CsvRows> tables = new EnumMap<>(Table.class);
  private final List<BufferedWriter> writers = new ArrayList<>();
  private final List<SortedRow> rejects = new ArrayList<>();

  private BareLoop(Path output) throws IOException {
    Files.createDirectories(output);
    for (Table table : Table.values()) {
      BufferedWriter writer = Files.newBufferedWriter(output.resolve(table.code() + ".csv"));
      writers.add(writer);
      tables.put(table, new CsvRows(table, writer));
    }
  }

  /** The export, its map, and the folder to write. */
  public static void main(String[] arguments) throws IOException {
    Path input = Path.of(arguments[0]);
    CommentMap map = CommentMap.parse(Files.readString(Path.of(arguments[1])));
    try (BareLoop loop = new BareLoop(Path.of(arguments[2]))) {
      loop.write(loop.read(input, map));
    }
  }

  /** The rows of each thread, in order of their articles' ids. */
  private Map<String, List<ExportedComment>> read(Path input, CommentMap map) {
    Dump dump =
        new Dump(
            LIMITS,
            PageMap.USUAL,
            CaptureWindow.ALL,
            new ExportFormat.Wanted(false, LIMITS.maxPageBytes(), null, map),
            new ParquetFiles(null));
    Map<String, List<ExportedComment>> threads = new TreeMap<>();
    dump.read(
        () -> FileChannel.open(input),
        input.toString(),
        new RecordSink() {
          @Override
          public void comment(DumpFormat format, ExportedComment comment) {
            threads.computeIfAbsent(comment.articleId(), id -> new ArrayList<>()).add(comment);
          }

          @Override
          public void reject(@Nullable DumpFormat format, Reject reject) {
            BareLoop.this.reject(reject);
          }

          @Override
          public void page(RawPage page) {
            throw new IllegalArgumentException("a page: " + page.location());
          }

          @Override
          public void article(DumpFormat format, Capture article) {
            throw new IllegalArgumentException("an article: " + article.articleId());
          }

          @Override
          public void skip(DumpFormat format, SkipKind kind) {}
        });
    return threads;
  }

  private void write(Map<String, List<ExportedComment>> threads) {
    for (List<ExportedComment> rows : threads.values()) {
      ThreadAssembly.Assembled assembled = ThreadAssembly.assemble(List.of(), rows);
      DiscussionRows.fill(assembled.discussion(), this::print);
      assembled.rejects().forEach(this::reject);
    }
    rejects.sort(Comparator.comparing(row -> row.key().toBytes(), Arrays::compareUnsigned));
    rejects.forEach(this::print);
  }

  private void reject(Reject reject) {
    RejectRows.fill(
        PeopleWanted.AS_PRINTED.policy().shown(reject, LIMITS.rejectSampleBytes()), rejects::add);
  }

  private void print(SortedRow row) {
    try {
      requireNonNull(tables.get(row.table())).print(row.row());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (BufferedWriter writer : writers) {
      writer.close();
    }
  }
}
