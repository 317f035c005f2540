package org.belowline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.table.SortedRow;
import org.belowline.table.Table;

/**
 * Writes tables, all at once. Rows are to come in order of their articles' ids, which is the order
 * of most tables; those of others are held and sorted. Not safe for use by several threads.
 */
final class BareTables implements AutoCloseable {
  private static final Set<Table> OTHERWISE_SORTED = Set.of(Table.DOCUMENTS, Table.REJECTS);

  private final Map<Table, BareTable> tables = new EnumMap<>(Table.class);
  private final Map<Table, List<SortedRow>> held = new EnumMap<>(Table.class);

  /** Opens the files of all tables; {@code formats} are csv and parquet. */
  BareTables(Path output, Set<String> formats) throws IOException {
    Files.createDirectories(output);
    for (Table table : Table.values()) {
      tables.put(table, new BareTable(table, output, formats));
    }
  }

  void write(List<SortedRow> rows) {
    Map<Table, List<SortedRow>> byTable = new EnumMap<>(Table.class);
    for (SortedRow row : rows) {
      Map<Table, List<SortedRow>> to = OTHERWISE_SORTED.contains(row.table()) ? held : byTable;
      to.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
    }
    print(byTable);
  }

  private void print(Map<Table, List<SortedRow>> rows) {
    rows.entrySet().parallelStream()
        .forEach(
            entry -> {
              try {
                tables.get(entry.getKey()).print(entry.getValue());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  @Override
  public void close() throws IOException {
    held.values()
        .forEach(
            rows ->
                rows.sort(Comparator.comparing(r -> r.key().toBytes(), Arrays::compareUnsigned)));
    print(held);
    for (BareTable table : tables.values()) {
      table.close();
    }
  }
}
