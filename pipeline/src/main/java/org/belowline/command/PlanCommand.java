package org.belowline.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belowline.beam.InputFile;
import org.belowline.beam.ParquetFiles;
import org.belowline.dump.Dump;
import org.belowline.dump.Limits;
import org.belowline.dump.ToldFormat;
import org.belowline.export.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a run would read, and reads no more than the beginning of each file. */
@Command(
    name = "plan",
    sortOptions = false,
    customSynopsis = "belowline plan --input=PATH[,…] [options]",
    description = "Tells what a run would read: files, formats, sizes; writes nothing.",
    footer = {
      "Exit: 0 told; 1 no file can be read; 2 the command cannot be right",
      "  belowline plan --input=dumps --files"
    })
final class PlanCommand extends Question {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Limits LIMITS = new Limits(32 << 20, 200);

  @Mixin private InputOptions inputs = new InputOptions();

  @Option(names = "--files", description = "tell each file")
  private boolean each;

  @Option(names = "--json", description = "print the plan as JSON, each file in it")
  private boolean json;

  /** A file and its format. */
  private record Planned(InputFile file, ToldFormat told) {
    String format() {
      return told.format() == null ? "unknown" : told.format().code();
    }
  }

  @Override
  int answer() throws IOException, UsageException {
    List<String> names = inputs.names();
    Inputs found = InputOptions.find(names);
    boolean isStandardInput = names.contains(StandardInput.NAME);
    Dump dump = dump();
    List<Planned> files =
        found.files().stream()
            .map(file -> new Planned(file, dump.tell(file::open, file.name())))
            .toList();
    if (json) {
      tell(json(files, found.passedOver()));
    } else {
      print(files, found.passedOver(), isStandardInput);
    }
    boolean isAnyReadable = files.stream().anyMatch(file -> file.told().fault() == null);
    return isAnyReadable || isStandardInput ? Exit.DONE : Exit.FAILED;
  }

  private Dump dump() throws UsageException {
    return new Dump(
        LIMITS,
        inputs.pageMap(),
        inputs.captures(),
        new ExportFormat.Wanted(false, LIMITS.maxPageBytes(), null, inputs.commentMap()),
        new ParquetFiles(null));
  }

  private void print(List<Planned> files, Map<String, Long> passedOver, boolean isStandardInput) {
    if (each) {
      for (Planned file : files) {
        tell(
            "%-16s %12s  %s"
                .formatted(file.format(), FileSize.print(file.file().bytes()), file.file().name()));
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
            tell(
                Console.sentence(
                    "%-16s %12s  %s",
                    format, FileSize.print(sum[1]), Console.count(sum[0], "file"))));
    for (Planned file : files) {
      if (file.told().fault() != null) {
        tell("%s would be rejected: %s".formatted(file.file().name(), file.told().fault()));
      }
    }
    passedOver.forEach((why, count) -> tell(Console.sentence("passed over: %,d %s", count, why)));
    tell(
        "%s, %s, would be read%s"
            .formatted(
                Console.count(files.size(), "file"),
                FileSize.print(files.stream().mapToLong(file -> file.file().bytes()).sum()),
                isStandardInput ? ", and standard input, which was not looked at" : ""));
  }

  private static ObjectNode json(List<Planned> files, Map<String, Long> passedOver) {
    ObjectNode root = object();
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
