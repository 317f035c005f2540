package org.belowline.benchmark;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.belowline.beam.ParquetFiles;
import org.belowline.dump.CaptureWindow;
import org.belowline.dump.Dump;
import org.belowline.dump.Limits;
import org.belowline.dump.PageMap;
import org.belowline.export.CommentMap;
import org.belowline.export.ExportFormat;
import org.belowline.page.PageExtractor;
import org.belowline.people.PeopleWanted;
import org.belowline.table.DiscussionRows;
import org.belowline.table.RejectRows;
import org.belowline.table.SortedRow;
import org.belowline.thread.ThreadAssembly;
import org.jspecify.annotations.Nullable;

/**
 * What a run does, by the same classes in a plain parallel loop with all threads in memory, and no
 * Beam: read the records of all files and split pages, bring those of a thread together, write all
 * tables. What a run takes beyond this is what its safety and its engine cost.
 */
final class BareLoop {
  private static final Limits LIMITS = new Limits(32 << 20, 200);

  /** So many threads are rows in memory at once. */
  private static final int THREADS_AT_ONCE = 256;

  private final Dump dump;
  private final BareThreads threads = new BareThreads(new PageExtractor(LIMITS));

  private BareLoop(@Nullable CommentMap map) {
    dump =
        new Dump(
            LIMITS,
            PageMap.USUAL,
            CaptureWindow.ALL,
            new ExportFormat.Wanted(false, LIMITS.maxPageBytes(), null, map),
            new ParquetFiles(null));
  }

  /** The input, the folder to write, the formats with commas between, the map of an export. */
  public static void main(String[] arguments) throws IOException {
    BareLoop loop =
        new BareLoop(
            arguments.length < 4
                ? null
                : CommentMap.parse(Files.readString(Path.of(arguments[3]))));
    loop.read(Path.of(arguments[0]));
    loop.write(Path.of(arguments[1]), Set.of(arguments[2].split(",")));
  }

  private void read(Path input) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(input)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    files.parallelStream()
        .forEach(file -> dump.read(() -> FileChannel.open(file), file.toString(), threads));
  }

  private void write(Path output, Set<String> formats) throws IOException {
    List<BareThreads.Pieces> all = threads.inOrder();
    try (BareTables tables = new BareTables(output, formats)) {
      for (int i = 0; i < all.size(); i += THREADS_AT_ONCE) {
        tables.write(
            all.subList(i, Math.min(i + THREADS_AT_ONCE, all.size())).parallelStream()
                .map(this::rows)
                .flatMap(List::stream)
                .toList());
      }
      List<SortedRow> rejects = new ArrayList<>();
      threads
          .rejects()
          .forEach(
              reject ->
                  RejectRows.fill(
                      PeopleWanted.AS_PRINTED.policy().shown(reject, LIMITS.rejectSampleBytes()),
                      rejects::add));
      tables.write(rejects);
    }
  }

  private List<SortedRow> rows(BareThreads.Pieces pieces) {
    ThreadAssembly.Assembled assembled =
        ThreadAssembly.assemble(pieces.captures(), pieces.comments());
    List<SortedRow> rows = new ArrayList<>();
    DiscussionRows.fill(assembled.discussion(), rows::add);
    assembled.rejects().forEach(threads::reject);
    return rows;
  }
}
