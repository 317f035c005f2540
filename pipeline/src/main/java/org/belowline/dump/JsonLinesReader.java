package org.belowline.dump;

import java.io.IOException;
import org.belowline.model.Location;
import org.belowline.model.Reject;

/** Reads containers of pages with one JSON object a line. */
final class JsonLinesReader implements DumpReader {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @Override
  public boolean recognises(Head content) {
    byte[] head = content.bytes();
    int at = startsWithMark(head) ? MARK.length : 0;
    while (at < head.length && isBlank(head[at])) {
      at++;
    }
    if (at == head.length || head[at] != '{') {
      return false;
    }
    at++;
    while (at < head.length && (head[at] == ' ' || head[at] == '\t')) {
      at++;
    }
    return at < head.length && (head[at] == '"' || head[at] == '}');
  }

  @Override
  public void read(Content content, Dump dump, RecordSink sink) throws IOException {
    if (startsWithMark(Compression.peek(content.stream(), MARK.length))) {
      content.stream().skipNBytes(MARK.length);
    }
    Limits limits = dump.limits();
    Lines lines = new Lines(content.stream(), limits.maxPageBytes());
    for (long number = 0; lines.next(); number++) {
      byte[] line = lines.bytes();
      Location at = content.location(number, lines.start());
      if (lines.isTooLong()) {
        PageChecks.rejectTooLarge(at, DumpFormat.JSONL, line, limits, sink);
      } else if (!isBlank(line)) {
        take(line, at, dump, sink);
      }
    }
  }

  private static void take(byte[] line, Location at, Dump dump, RecordSink sink) {
    try {
      dump.rows()
          .take(JsonRow.values(line, dump.rows().wanted()), DumpFormat.JSONL, at, line, sink);
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

  private static boolean startsWithMark(byte[] head) {
    return head.length >= MARK.length
        && head[0] == MARK[0]
        && head[1] == MARK[1]
        && head[2] == MARK[2];
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (!isBlank(b)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
