package org.belowline.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.belowline.audit.Fault;
import org.belowline.audit.NoOutputException;
import org.belowline.audit.Validation;
import org.belowline.beam.ParquetTable;
import org.belowline.publish.Scratch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an output against its schemas and its own account. */
@Command(
    name = "validate",
    sortOptions = false,
    customSynopsis = "belowline validate DIR [options]",
    description = "Checks an output against its schemas, its account and itself.",
    footer = {
      "Exit: 0 nothing is wrong; 1 something is; 2 there is no output to check",
      "  belowline validate out"
    })
final class ValidateCommand extends Question {
  @Parameters(paramLabel = "DIR", description = "the folder that a run has written")
  private @Nullable Path folder;

  @Option(
      names = "--faults",
      defaultValue = "20",
      paramLabel = "N",
      description = "so many are told, all are counted")
  private int faults;

  @Option(names = "--json", description = "print what was found as JSON")
  private boolean json;

  @Override
  int answer() throws IOException, NoOutputException {
    try (Scratch scratch = Scratch.in(Path.of(System.getProperty("java.io.tmpdir")))) {
      Validation found = Validation.of(folder, scratch.folder(), faults, ParquetTable::open);
      if (json) {
        tell(json(found));
      } else {
        print(found);
      }
      return found.count() == 0 ? Exit.DONE : Exit.FAILED;
    }
  }

  private void print(Validation found) {
    found.first().forEach(fault -> tell(line(fault)));
    if (found.count() > found.first().size()) {
      tell(
          Console.sentence(
              "… and %,d more; --faults=N shows N", found.count() - found.first().size()));
    }
    tell(
        found.count() == 0
            ? "%s: nothing is wrong in %s".formatted(folder, Console.count(found.rows(), "row"))
            : "%s: %s in %s"
                .formatted(
                    folder,
                    Console.count(found.count(), "fault"),
                    Console.count(found.rows(), "row")));
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
    ObjectNode root = object();
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
