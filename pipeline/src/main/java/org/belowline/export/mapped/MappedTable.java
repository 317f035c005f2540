package org.belowline.export.mapped;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import org.apache.commons.csv.CSVParser;
import org.belowline.export.CommentColumn;
import org.belowline.export.CommentMap;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.export.ExportFormat;
import org.belowline.model.Reject;
import org.belowline.text.DecodedText;
import org.jspecify.annotations.Nullable;

/**
 * Comments in a table with separators, told by its header. What is a table with certainty, and has
 * not the columns that the map names, is rejected: no page looks so.
 */
public final class MappedTable implements ExportFormat {
  private static final int HEAD = 1 << 16;
  private static final Charset USUAL = Charset.forName("windows-1252");

  @Override
  public boolean recognises(String name, byte[] head, Wanted wanted) {
    CommentMap map = wanted.map();
    return map != null && TableHead.fitting(head, map) != null || TableHead.certain(head) != null;
  }

  @Override
  public void read(InputStream in, Wanted wanted, Entries entries) throws IOException {
    BufferedInputStream stream = new BufferedInputStream(in, HEAD);
    stream.mark(HEAD);
    byte[] head = stream.readNBytes(HEAD);
    stream.reset();
    CommentMap map = wanted.map();
    TableHead table = map == null ? null : TableHead.fitting(head, map);
    String fault = fault(head, map, table);
    if (fault != null) {
      entries.reject(new Entry(0, 0L, () -> head), Reject.Reason.UNSUPPORTED, fault);
      return;
    }
    TableText text = new TableText(stream, wanted.maxEntryBytes(), other(head));
    TableRows rows =
        new TableRows(requireNonNull(map), requireNonNull(table), text, wanted, entries);
    try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(table.format()).get()) {
      rows.take(parser.iterator());
    }
  }

  /** Why the table cannot be read; null where it can. */
  private static @Nullable String fault(
      byte[] head, @Nullable CommentMap map, @Nullable TableHead table) {
    if (map == null) {
      return "a table of comments needs --map, which says what its columns have";
    }
    if (table == null) {
      return "the table has not the columns of text and thread that --map names";
    }
    if (TableHead.isUtf16(head)) {
      return "a table in UTF-16 is not read; UTF-8 is";
    }
    for (CommentColumn column : CommentColumn.values()) {
      Collection<String> paths = map.paths(column);
      if (!paths.isEmpty() && table.names().stream().noneMatch(paths::contains)) {
        return "the table has no column %s, which --map names for %s"
            .formatted(String.join(" or ", paths), column.code());
      }
    }
    return null;
  }

  /** The charset of lines that are no UTF-8: by the beginning of the table, where that has any. */
  private static Charset other(byte[] head) {
    int lastLine = head.length;
    while (lastLine > 0 && head[lastLine - 1] != '\n') {
      lastLine--;
    }
    byte[] whole = lastLine == 0 ? head : Arrays.copyOf(head, lastLine);
    if (TableText.isUtf8(whole)) {
      return USUAL;
    }
    return DecodedText.detected(whole);
  }
}
