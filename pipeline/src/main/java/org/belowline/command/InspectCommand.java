package org.belowline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belowline.beam.ParquetFiles;
import org.belowline.dump.CaptureWindow;
import org.belowline.dump.Dump;
import org.belowline.dump.Limits;
import org.belowline.dump.PageMap;
import org.belowline.export.ExportFormat;
import org.belowline.inspect.Found;
import org.belowline.inspect.PagePrint;
import org.belowline.page.PageExtractor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one page as it is seen. */
@Command(
    name = "inspect",
    sortOptions = false,
    customSynopsis = "belowline inspect FILE [options]",
    description = "Prints a page as it is read: article, comments, roles of lines.",
    footer = {
      "Exit: 0 printed; 2 there is no such page",
      "  belowline inspect pages.jsonl --record=3"
    })
final class InspectCommand extends Question {
  private static final Limits LIMITS = new Limits(32 << 20, 200);
  private static final Dump DUMP =
      new Dump(
          LIMITS,
          PageMap.USUAL,
          CaptureWindow.ALL,
          ExportFormat.Wanted.usual(LIMITS.maxPageBytes()),
          new ParquetFiles(null));

  @Parameters(paramLabel = "FILE", description = "a page, or a file of pages")
  private @Nullable Path file;

  @Option(
      names = "--record",
      paramLabel = "N",
      description = "place of the page in its container, from 0 [first]")
  private @Nullable Long record;

  @Option(names = "--full", description = "print long texts whole")
  private boolean full;

  @Override
  int answer() throws IOException, UsageException {
    if (Files.isDirectory(file)) {
      throw new UsageException(file + " is a folder; name one of its files");
    }
    if (record != null && record < 0) {
      throw new UsageException(Console.sentence("--record=%d: records count from 0", record));
    }
    Found found = Found.in(file, record, DUMP);
    if (found.page() == null && found.reject() == null) {
      throw new UsageException(
          record == null
              ? file + " holds no page"
              : Console.sentence(
                  "%s holds no page as record %d; records count from 0, the last read here is %s",
                  file, record, found.last() == null ? "none" : found.last()));
    }
    Terminal terminal = Terminal.ofProcess();
    PagePrint print =
        new PagePrint(
            terminal.columns(), isColoured(terminal), full, line -> out().print(line + "\n"));
    if (found.page() == null) {
      print.print(found.reject());
    } else {
      print.print(found.page(), new PageExtractor(LIMITS).inspect(found.page()));
    }
    return Exit.DONE;
  }

  /** See no-color.org. */
  private static boolean isColoured(Terminal terminal) {
    String refused = System.getenv("NO_COLOR");
    return terminal.out() && (refused == null || refused.isEmpty());
  }
}
