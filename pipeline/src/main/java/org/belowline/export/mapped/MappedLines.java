package org.belowline.export.mapped;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.belowline.export.CommentMap;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.export.ExportFormat;
import org.belowline.lines.JsonLines;
import org.belowline.lines.JsonPaths;
import org.belowline.lines.JsonRow;
import org.belowline.lines.Lines;
import org.belowline.model.Reject;
import org.jspecify.annotations.Nullable;

/** Comments as JSON objects, one a line: told by one of the first that has the columns. */
public final class MappedLines implements ExportFormat {
  @Override
  public boolean recognises(String name, byte[] head, Wanted wanted) {
    CommentMap map = wanted.map();
    if (map == null || !JsonLines.begins(head)) {
      return false;
    }
    JsonPaths paths = JsonPaths.ofAll(map.allPaths());
    @Nullable String[] values = new String[paths.paths().size()];
    for (String line : new String(head, StandardCharsets.UTF_8).split("\n")) {
      JsonRow.readBeginning(unmarked(line.getBytes(StandardCharsets.UTF_8)), paths, values);
      if (map.fits(found(paths, values))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> found(JsonPaths paths, @Nullable String[] values) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        found.add(paths.paths().get(i));
      }
    }
    return found;
  }

  @Override
  public void read(InputStream in, Wanted wanted, Entries entries) throws IOException {
    CommentMap map = requireNonNull(wanted.map());
    JsonPaths paths = JsonPaths.ofAll(map.allPaths());
    @Nullable String[] values = new String[paths.paths().size()];
    MappedRows rows = new MappedRows(map, wanted.unapproved(), paths.paths(), entries);
    Lines lines = new Lines(in, wanted.maxEntryBytes());
    for (long number = 0; lines.next(); number++) {
      byte[] line = number == 0 ? unmarked(lines.bytes()) : lines.bytes();
      Entry entry = new Entry(number, lines.start(), () -> line);
      if (lines.isTooLong()) {
        entries.reject(entry, Reject.Reason.TOO_LARGE, tooLarge("line", wanted.maxEntryBytes()));
      } else if (!JsonLines.isBlank(line)) {
        take(line, entry, paths, values, rows, entries);
      }
    }
  }

  private static void take(
      byte[] line,
      Entry entry,
      JsonPaths paths,
      @Nullable String[] values,
      MappedRows rows,
      Entries entries) {
    try {
      JsonRow.read(line, paths, values);
    } catch (JsonRow.NoObjectException e) {
      entries.reject(entry, Reject.Reason.BAD_RECORD, String.valueOf(e.getMessage()));
      return;
    }
    rows.take(entry, values);
  }

  static String tooLarge(String what, int bytes) {
    return String.format(
        Locale.ROOT,
        "the %s has more than %d bytes; raise --max-page-bytes to read it",
        what,
        bytes);
  }

  private static byte[] unmarked(byte[] line) {
    int mark = JsonLines.markLength(line);
    return mark == 0 ? line : Arrays.copyOfRange(line, mark, line.length);
  }
}
