package org.belowline.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.belowline.table.Table;

/** How a table differs between two outputs. Not safe for use by several threads. */
public final class TableDifference {
  private static final Comparator<RowDifference> BY_KEY =
      Comparator.comparing(row -> SortedLines.json(row.key()), SortedLines::compare);

  private final Table table;
  private final int kept;

  /** The last by key is the first to go. */
  private final PriorityQueue<RowDifference> examples = new PriorityQueue<>(BY_KEY.reversed());

  private final Map<String, Long> changedColumns = new TreeMap<>();
  private List<String> columnsAdded = List.of();
  private List<String> columnsGone = List.of();
  private long same;
  private long added;
  private long gone;
  private long changed;

  TableDifference(Table table, int kept) {
    this.table = table;
    this.kept = kept;
  }

  void columns(List<String> first, List<String> second) {
    columnsAdded = second.stream().filter(name -> !first.contains(name)).toList();
    columnsGone = first.stream().filter(name -> !second.contains(name)).toList();
  }

  void same() {
    same++;
  }

  void add(RowDifference row) {
    switch (row.kind()) {
      case ADDED -> added++;
      case GONE -> gone++;
      case CHANGED -> {
        changed++;
        row.cells().keySet().forEach(column -> changedColumns.merge(column, 1L, Long::sum));
      }
    }
    examples.add(row);
    if (examples.size() > kept) {
      examples.remove();
    }
  }

  public Table table() {
    return table;
  }

  /** Whether there is none. */
  public boolean isNone() {
    return added + gone + changed == 0 && columnsAdded.isEmpty() && columnsGone.isEmpty();
  }

  public long sameRows() {
    return same;
  }

  public long addedRows() {
    return added;
  }

  public long goneRows() {
    return gone;
  }

  public long changedRows() {
    return changed;
  }

  /** In how many changed rows each column differs. */
  public Map<String, Long> changedColumns() {
    return Map.copyOf(changedColumns);
  }

  public List<String> columnsAdded() {
    return columnsAdded;
  }

  public List<String> columnsGone() {
    return columnsGone;
  }

  /** The first rows that differ, by key. */
  public List<RowDifference> examples() {
    return examples.stream().sorted(BY_KEY).toList();
  }
}
