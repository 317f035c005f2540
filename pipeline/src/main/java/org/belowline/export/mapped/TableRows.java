package org.belowline.export.mapped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVRecord;
import org.belowline.export.CommentMap;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.export.ExportFormat;
import org.belowline.export.JsonEntries;
import org.belowline.model.Mishap;
import org.belowline.model.Reject;
import org.jspecify.annotations.Nullable;

/** The rows of one table. Not safe for use by several threads. */
final class TableRows {
  private final TableHead table;
  private final TableText text;
  private final ExportFormat.Wanted wanted;
  private final Entries entries;
  private final List<String> columns = new ArrayList<>();
  private final int[] places;
  private final MappedRows mapped;
  private long number;

  TableRows(
      CommentMap map,
      TableHead table,
      TableText text,
      ExportFormat.Wanted wanted,
      Entries entries) {
    this.table = table;
    this.text = text;
    this.wanted = wanted;
    this.entries = entries;
    for (String path : map.allPaths()) {
      if (table.names().contains(path)) {
        columns.add(path);
      }
    }
    places = columns.stream().mapToInt(table.names()::indexOf).toArray();
    mapped = new MappedRows(map, wanted.unapproved(), columns, entries);
  }

  void take(Iterator<CSVRecord> records) throws IOException {
    boolean isHeader = true;
    @Nullable String[] values = new String[places.length];
    while (true) {
      try {
        if (!records.hasNext()) {
          return;
        }
        CSVRecord record = records.next();
        long at = text.byteAt(record.getCharacterPosition());
        if (!isHeader) {
          take(record, at, values);
        }
        isHeader = false;
      } catch (UncheckedIOException e) {
        if (!isRejected(e.getCause())) {
          throw e.getCause();
        }
        if (e.getCause() instanceof TableText.TooLargeException) {
          return;
        }
      }
    }
  }

  private void take(CSVRecord record, long at, @Nullable String[] values) {
    Entry entry =
        new Entry(
            number++,
            at,
            () ->
                table.format().format((Object[]) record.values()).getBytes(StandardCharsets.UTF_8));
    if (record.size() != table.names().size()) {
      entries.reject(
          entry,
          Reject.Reason.BAD_RECORD,
          "the row has %s cells, the header %s".formatted(record.size(), table.names().size()));
      return;
    }
    for (int i = 0; i < places.length; i++) {
      values[i] = record.get(places[i]);
    }
    try {
      mapped.take(entry, values);
    } catch (RuntimeException | StackOverflowError e) {
      entries.reject(entry, Reject.Reason.INTERNAL_ERROR, Mishap.told(e));
    }
  }

  /** Rejects a row that cannot be told from the next one; false where that is not why. */
  private boolean isRejected(IOException e) {
    Entry entry = new Entry(number, null, () -> new byte[0]);
    if (e instanceof TableText.TooLargeException) {
      entries.reject(
          entry,
          Reject.Reason.TOO_LARGE,
          JsonEntries.tooLarge("row", wanted.maxEntryBytes())
              + ", or a quotation mark that does not close; what follows is not read");
    } else if (e instanceof CSVException) {
      entries.reject(
          entry,
          Reject.Reason.BAD_RECORD,
          "a quotation mark within the row is not doubled, or does not close");
    } else {
      return false;
    }
    number++;
    return true;
  }
}
