package org.belowline.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.belowline.audit.Fault;
import org.belowline.audit.NoOutputException;
import org.belowline.audit.Validation;
import org.belowline.beam.ParquetTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks an output against its schemas and its own account. */
@Command(
    name = "validate",
    sortOptions = false,
    usageHelpAutoWidth = true,
    description =
        "Checks an output: digests and account of run.json; types, keys, references, order and"
            + " places in texts of each table; CSV against Parquet.",
    footer = {"", "Exit: 0 nothing is wrong, 1 something is, 2 there is no output to check."})
final class ValidateCommand implements Callable<Integer> {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Parameters(paramLabel = "DIR", description = "The folder that a run has written.")
  private @Nullable Path folder;

  @Option(
      names = "--faults",
      defaultValue = "20",
      paramLabel = "N",
      description = "So many are told, all are counted. Default: ${DEFAULT-VALUE}")
  private int faults;

  @Option(names = "--json", description = "Print what was found as JSON.")
  private boolean json;

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
    try (Scratch scratch = Scratch.make()) {
      Validation found = Validation.of(folder, scratch.folder(), faults, ParquetTable::open);
      if (json) {
        out.println(JSON.writeValueAsString(json(found)));
      } else {
        print(found, out);
      }
      return found.count() == 0 ? Exit.DONE : Exit.FAILED;
    } catch (NoOutputException e) {
      console.error(e.getMessage() + "; name the folder that a run has written");
      return Exit.USAGE;
    } catch (FileSystemException e) {
      console.error("cannot be checked: " + Console.told(e));
      return Exit.FAILED;
    }
  }

  private void print(Validation found, PrintWriter out) {
    found.first().forEach(fault -> out.println(Console.visible(line(fault))));
    if (found.count() > found.first().size()) {
      out.println(
          Console.sentence(
              "… and %,d more; --faults=N shows N", found.count() - found.first().size()));
    }
    out.println(
        Console.visible(
            found.count() == 0
                ? "%s: nothing is wrong in %s".formatted(folder, Console.count(found.rows(), "row"))
                : "%s: %s in %s"
                    .formatted(
                        folder,
                        Console.count(found.count(), "fault"),
                        Console.count(found.rows(), "row"))));
  }

  private static String line(Fault fault) {
    return "%s%s%s: %s"
        .formatted(
            fault.file(),
            fault.row() == null ? "" : Console.sentence(" row %d", fault.row()),
            fault.column() == null ? "" : " " + fault.column(),
            fault.message());
  }

  private static ObjectNode json(Validation found) {
    ObjectNode root = JSON.createObjectNode();
    root.put("valid", found.count() == 0);
    root.put("rows", found.rows());
    root.put("faults", found.count());
    ArrayNode first = root.putArray("first");
    for (Fault fault : found.first()) {
      first
          .addObject()
          .put("file", fault.file())
          .put("row", fault.row())
          .put("column", fault.column())
          .put("message", fault.message());
    }
    return root;
  }
}
