package org.belowline.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one page as it is seen. */
@Command(
    name = "inspect",
    sortOptions = false,
    usageHelpAutoWidth = true,
    description =
        "Prints a page as belowline sees it: article, comments as a tree, and the role of each line.")
final class InspectCommand implements Callable<Integer> {
  private static final Limits LIMITS = new Limits(32 << 20, 200);
  private static final Dump DUMP =
      new Dump(
          LIMITS,
          PageMap.USUAL,
          CaptureWindow.ALL,
          ExportFormat.Wanted.usual(LIMITS.maxPageBytes()),
          new ParquetFiles(null));

  @Parameters(paramLabel = "FILE", description = "A page, or a file of pages.")
  private @Nullable Path file;

  @Option(
      names = "--record",
      paramLabel = "N",
      description = "The place of the page in its container, from 0 on. Default: the first page")
  private @Nullable Long record;

  @Option(names = "--full", description = "Print long texts whole.")
  private boolean full;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  private boolean help;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Console console = new Console(out, spec.commandLine().getErr(), false);
    if (Files.isDirectory(file)) {
      console.error(file + " is a folder; name one of its files");
      return Exit.USAGE;
    }
    Found found;
    try {
      found = Found.in(file, record, DUMP);
    } catch (FileSystemException e) {
      console.error("the file cannot be read: " + Console.told(e));
      return Exit.USAGE;
    }
    if (found.page() == null && found.reject() == null) {
      console.error(
          record == null
              ? file + " holds no page"
              : Console.sentence(
                  "%s holds no page as record %d; records count from 0, the last read here is %s",
                  file, record, found.last() == null ? "none" : found.last()));
      return Exit.USAGE;
    }
    Terminal terminal = Terminal.ofProcess();
    PagePrint print =
        new PagePrint(
            terminal.columns(), isColoured(terminal), full, line -> out.print(line + "\n"));
    if (found.page() == null) {
      print.print(found.reject());
    } else {
      print.print(found.page(), new PageExtractor(LIMITS).inspect(found.page()));
    }
    out.flush();
    return Exit.DONE;
  }

  /** See no-color.org. */
  private static boolean isColoured(Terminal terminal) {
    String refused = System.getenv("NO_COLOR");
    return terminal.out() && (refused == null || refused.isEmpty());
  }
}
