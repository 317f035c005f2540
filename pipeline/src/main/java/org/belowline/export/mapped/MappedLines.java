package org.belowline.export.mapped;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.belowline.export.CommentMap;
import org.belowline.export.Entries;
import org.belowline.export.ExportFormat;
import org.belowline.export.JsonEntries;
import org.belowline.lines.JsonLines;
import org.belowline.lines.JsonPaths;
import org.belowline.lines.JsonRow;
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
    int mark = JsonLines.markLength(head);
    String text = new String(head, mark, head.length - mark, StandardCharsets.UTF_8);
    for (String line : text.split("\n")) {
      JsonRow.readBeginning(line.getBytes(StandardCharsets.UTF_8), paths, values);
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
    JsonEntries.read(
        in,
        wanted.maxEntryBytes(),
        entries,
        (entry, line) -> {
          JsonRow.read(line, paths, values);
          rows.take(entry, values);
        });
  }
}
