package org.belowline.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.belowline.audit.Comparison;
import org.belowline.audit.NoOutputException;
import org.belowline.audit.RowDifference;
import org.belowline.audit.TableDifference;
import org.belowline.beam.ParquetTable;
import org.belowline.publish.Scratch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two outputs. */
@Command(
    name = "diff",
    sortOptions = false,
    customSynopsis = "belowline diff A B [options]",
    description = "Compares two outputs: rows added, gone and changed.",
    footer = {
      "Exit: 0 the same; 1 not the same; 2 they cannot be compared",
      "  belowline diff old new"
    })
final class DiffCommand extends Question {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CELL_CHARACTERS = 60;

  @Parameters(index = "0", paramLabel = "A", description = "the folder of the first output")
  private @Nullable Path first;

  @Parameters(index = "1", paramLabel = "B", description = "the folder of the second output")
  private @Nullable Path second;

  @Option(
      names = "--examples",
      defaultValue = "5",
      paramLabel = "N",
      description = "rows of each table that are shown")
  private int examples;

  @Option(names = "--json", description = "print the differences as JSON")
  private boolean json;

  @Override
  int answer() throws IOException, NoOutputException {
    try (Scratch scratch = Scratch.in(Path.of(System.getProperty("java.io.tmpdir")))) {
      List<TableDifference> tables =
          Comparison.of(first, second, scratch.folder(), examples, ParquetTable::open);
      boolean isSame = tables.stream().allMatch(TableDifference::isNone);
      if (json) {
        tell(json(tables, isSame));
      } else {
        print(tables, isSame);
      }
      return isSame ? Exit.DONE : Exit.FAILED;
    }
  }

  private void print(List<TableDifference> tables, boolean isSame) {
    for (TableDifference table : tables) {
      tell(
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
        tell(line(table, row));
      }
    }
    tell("%s and %s %s".formatted(first, second, isSame ? "are the same" : "differ"));
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
    ObjectNode root = object();
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
