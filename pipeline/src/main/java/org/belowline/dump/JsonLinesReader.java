package org.belowline.dump;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.lines.JsonLines;
import org.belowline.lines.JsonPaths;
import org.belowline.lines.JsonRow;
import org.belowline.lines.Lines;
import org.belowline.model.Location;
import org.belowline.model.Reject;
import org.jspecify.annotations.Nullable;

/** Reads containers of pages with one JSON object a line. */
final class JsonLinesReader implements DumpReader {
  /** A byte order mark has no more bytes. */
  private static final int MARK = 3;

  @Override
  public boolean recognises(Head content) {
    return JsonLines.begins(content.bytes());
  }

  @Override
  public void read(Content content, Dump dump, RecordSink sink) throws IOException {
    content.stream().skipNBytes(JsonLines.markLength(Compression.peek(content.stream(), MARK)));
    Limits limits = dump.limits();
    JsonPaths paths = JsonPaths.ofTexts(dump.rows().wanted());
    Lines lines = new Lines(content.stream(), limits.maxPageBytes());
    for (long number = 0; lines.next(); number++) {
      byte[] line = lines.bytes();
      Location at = content.location(number, lines.start());
      if (lines.isTooLong()) {
        PageChecks.rejectTooLarge(at, DumpFormat.JSONL, line, limits, sink);
      } else if (!JsonLines.isBlank(line)) {
        take(line, paths, at, dump, sink);
      }
    }
  }

  private static void take(byte[] line, JsonPaths paths, Location at, Dump dump, RecordSink sink) {
    try {
      dump.rows().take(values(line, paths), DumpFormat.JSONL, at, line, sink);
    } catch (JsonRow.NoObjectException e) {
      PageChecks.reject(
          at,
          DumpFormat.JSONL,
          Reject.Reason.BAD_RECORD,
          String.valueOf(e.getMessage()),
          line,
          dump.limits(),
          sink);
    }
  }

  private static Map<String, String> values(byte[] line, JsonPaths paths)
      throws JsonRow.NoObjectException {
    List<String> names = paths.paths();
    @Nullable String[] values = new String[names.size()];
    JsonRow.read(line, paths, values);
    Map<String, String> byPath = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        byPath.put(names.get(i), values[i]);
      }
    }
    return byPath;
  }
}
