package org.belowline.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.belowline.audit.Comparison;
import org.belowline.audit.NoOutputException;
import org.belowline.audit.RowDifference;
import org.belowline.audit.TableDifference;
import org.belowline.beam.ParquetTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two outputs. */
@Command(
    name = "diff",
    sortOptions = false,
    usageHelpAutoWidth = true,
    description =
        "Compares two outputs, as of two versions: rows added, gone and changed in each table, by"
            + " key. Formats and numbers of files may differ.",
    footer = {"", "Exit: 0 the same, 1 not the same, 2 they cannot be compared."})
final class DiffCommand implements Callable<Integer> {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final int CELL_CHARACTERS = 60;

  @Parameters(index = "0", paramLabel = "A", description = "The folder of the first output.")
  private @Nullable Path first;

  @Parameters(index = "1", paramLabel = "B", description = "The folder of the second output.")
  private @Nullable Path second;

  @Option(
      names = "--examples",
      defaultValue = "5",
      paramLabel = "N",
      description = "Rows of each table that are shown. Default: ${DEFAULT-VALUE}")
  private int examples;

  @Option(names = "--json", description = "Print the differences as JSON.")
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
      List<TableDifference> tables =
          Comparison.of(first, second, scratch.folder(), examples, ParquetTable::open);
      boolean isSame = tables.stream().allMatch(TableDifference::isNone);
      if (json) {
        out.println(JSON.writeValueAsString(json(tables, isSame)));
      } else {
        print(tables, isSame, out);
      }
      return isSame ? Exit.DONE : Exit.FAILED;
    } catch (NoOutputException e) {
      console.error("cannot be compared: " + e.getMessage());
      return Exit.USAGE;
    } catch (FileSystemException e) {
      console.error("cannot be compared: " + Console.told(e));
      return Exit.USAGE;
    }
  }

  private void print(List<TableDifference> tables, boolean isSame, PrintWriter out) {
    for (TableDifference table : tables) {
      out.println(
          Console.sentence(
              "%-13s %,d same, %,d added, %,d gone, %,d changed%s",
              table.table().code(),
              table.sameRows(),
              table.addedRows(),
              table.goneRows(),
              table.changedRows(),
              columns(table)));
    }
    for (TableDifference table : tables) {
      for (RowDifference row : table.examples()) {
        out.println(Console.visible(line(table, row)));
      }
    }
    out.println(
        Console.visible(
            "%s and %s %s".formatted(first, second, isSame ? "are the same" : "differ")));
  }

  private static String columns(TableDifference table) {
    StringBuilder told = new StringBuilder();
    if (!table.changedColumns().isEmpty()) {
      told.append(
          new TreeMap<>(table.changedColumns())
              .entrySet().stream()
                  .map(e -> Console.sentence("%s %,d", e.getKey(), e.getValue()))
                  .collect(Collectors.joining(", ", " (", ")")));
    }
    if (!table.columnsAdded().isEmpty()) {
      told.append("; new columns: ").append(String.join(", ", table.columnsAdded()));
    }
    if (!table.columnsGone().isEmpty()) {
      told.append("; columns gone: ").append(String.join(", ", table.columnsGone()));
    }
    return told.toString();
  }

  private static String line(TableDifference table, RowDifference row) {
    String cells =
        row.cells().entrySet().stream()
            .map(
                e ->
                    "%s %s → %s"
                        .formatted(
                            e.getKey(), cell(e.getValue().get(0)), cell(e.getValue().get(1))))
            .collect(Collectors.joining("; "));
    return "%s %s %s%s"
        .formatted(
            row.kind().name().toLowerCase(Locale.ROOT),
            table.table().code(),
            row.key().stream().map(String::valueOf).collect(Collectors.joining(" ")),
            cells.isEmpty() ? "" : ": " + cells);
  }

  private static String cell(@Nullable String cell) {
    if (cell == null) {
      return "null";
    }
    String line = cell.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= CELL_CHARACTERS
        ? "'" + line + "'"
        : "'" + line.substring(0, line.offsetByCodePoints(0, CELL_CHARACTERS)) + "…'";
  }

  private static ObjectNode json(List<TableDifference> tables, boolean isSame) {
    ObjectNode root = JSON.createObjectNode();
    root.put("same", isSame);
    ObjectNode byTable = root.putObject("tables");
    for (TableDifference table : tables) {
      ObjectNode node = byTable.putObject(table.table().code());
      node.put("same", table.sameRows());
      node.put("added", table.addedRows());
      node.put("gone", table.goneRows());
      node.put("changed", table.changedRows());
      node.set("changed_columns", JSON.valueToTree(new TreeMap<>(table.changedColumns())));
      node.set("columns_added", JSON.valueToTree(table.columnsAdded()));
      node.set("columns_gone", JSON.valueToTree(table.columnsGone()));
      node.putArray("examples");
      for (RowDifference row : table.examples()) {
        ObjectNode example = node.withArray("examples").addObject();
        example.put("kind", row.kind().name().toLowerCase(Locale.ROOT));
        example.set("key", JSON.valueToTree(row.key()));
        if (!row.cells().isEmpty()) {
          example.set("cells", JSON.valueToTree(row.cells()));
        }
      }
    }
    return root;
  }
}
