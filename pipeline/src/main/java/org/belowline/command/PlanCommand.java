package org.belowline.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.belowline.beam.InputFile;
import org.belowline.beam.ParquetFiles;
import org.belowline.dump.CaptureWindow;
import org.belowline.dump.Dump;
import org.belowline.dump.Limits;
import org.belowline.dump.PageMap;
import org.belowline.dump.ToldFormat;
import org.belowline.export.CommentMap;
import org.belowline.export.ExportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what a run would read, and reads no more than the beginning of each file. */
@Command(
    name = "plan",
    sortOptions = false,
    usageHelpAutoWidth = true,
    description =
        "Tells what a run would read: files, their formats by content, their sizes, and what is"
            + " passed over. Nothing is written.",
    footer = {"", "Exit: 0 told, 1 a file cannot be read, 2 the command cannot be right."})
final class PlanCommand implements Callable<Integer> {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final Limits LIMITS = new Limits(32 << 20, 200);

  @Mixin private InputOptions inputs = new InputOptions();

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "Columns of a table of comments, as in run; it shows which files are one.")
  private @Nullable Path commentMap;

  @Option(names = "--files", description = "Tell each file.")
  private boolean each;

  @Option(names = "--json", description = "Print the plan as JSON, each file in it.")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  private boolean help;

  @Spec private @Nullable CommandSpec spec;

  /** A file and its format. */
  private record Planned(InputFile file, ToldFormat told) {
    String format() {
      return told.format() == null ? "unknown" : told.format().code();
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Console console = new Console(out, spec.commandLine().getErr(), false);
    try {
      List<String> names = inputs.names();
      Inputs found = InputOptions.find(names);
      Dump dump = dump();
      List<Planned> files =
          found.files().stream()
              .map(file -> new Planned(file, dump.tell(file::open, file.name())))
              .toList();
      if (json) {
        out.println(JSON.writeValueAsString(json(files, found.passedOver())));
      } else {
        print(files, found.passedOver(), names.contains(StandardInput.NAME), out);
      }
      return files.stream().allMatch(file -> file.told().fault() == null) ? Exit.DONE : Exit.FAILED;
    } catch (UsageException e) {
      console.error(e.getMessage());
      return Exit.USAGE;
    }
  }

  private Dump dump() throws UsageException {
    CommentMap map =
        commentMap == null ? null : OptionFile.parsed("--map", commentMap, CommentMap::parse);
    return new Dump(
        LIMITS,
        PageMap.USUAL,
        CaptureWindow.ALL,
        new ExportFormat.Wanted(false, LIMITS.maxPageBytes(), null, map),
        new ParquetFiles(null));
  }

  private void print(
      List<Planned> files, Map<String, Long> passedOver, boolean standardInput, PrintWriter out) {
    if (each) {
      for (Planned file : files) {
        out.println(
            Console.visible(
                "%-16s %12s  %s"
                    .formatted(
                        file.format(), FileSize.print(file.file().bytes()), file.file().name())));
      }
    }
    Map<String, long[]> byFormat = new TreeMap<>();
    for (Planned file : files) {
      long[] sum = byFormat.computeIfAbsent(file.format(), format -> new long[2]);
      sum[0]++;
      sum[1] += file.file().bytes();
    }
    byFormat.forEach(
        (format, sum) ->
            out.println(
                Console.sentence(
                    "%-16s %12s  %s",
                    format, FileSize.print(sum[1]), Console.count(sum[0], "file"))));
    for (Planned file : files) {
      if (file.told().fault() != null) {
        out.println(
            Console.visible(
                "%s cannot be read: %s".formatted(file.file().name(), file.told().fault())));
      }
    }
    passedOver.forEach(
        (why, count) -> out.println(Console.sentence("passed over: %,d %s", count, why)));
    out.println(
        "%s, %s, would be read%s"
            .formatted(
                Console.count(files.size(), "file"),
                FileSize.print(files.stream().mapToLong(file -> file.file().bytes()).sum()),
                standardInput ? ", and standard input, which was not looked at" : ""));
  }

  private static ObjectNode json(List<Planned> files, Map<String, Long> passedOver) {
    ObjectNode root = JSON.createObjectNode();
    root.put("files", files.size());
    root.put("bytes", files.stream().mapToLong(file -> file.file().bytes()).sum());
    ArrayNode inputs = root.putArray("inputs");
    for (Planned file : files) {
      inputs
          .addObject()
          .put("input", file.file().name())
          .put("format", file.told().format() == null ? null : file.told().format().code())
          .put("compressed", file.told().isCompressed())
          .put("bytes", file.file().bytes())
          .put("fault", file.told().fault());
    }
    root.set("passed_over", JSON.valueToTree(passedOver));
    return root;
  }
}
