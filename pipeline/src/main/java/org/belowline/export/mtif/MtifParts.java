package org.belowline.export.mtif;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The parts of an export, and the ends of its entries, one by one. */
final class MtifParts {
  private final MtifLines lines;
  private final int most;
  private boolean inEntry;
  private boolean endsEntry;
  private @Nullable String kind;
  private final StringBuilder text = new StringBuilder();
  private long start;
  private Charset charset = StandardCharsets.UTF_8;
  private boolean tooLarge;

  /**
   * Reads parts.
   *
   * @param most characters of a part, and bytes of a line
   */
  MtifParts(BufferedInputStream in, int most) throws IOException {
    this.lines = new MtifLines(in, most);
    this.most = most;
  }

  /** The next part, or end of an entry; null at the end of the export. */
  @Nullable MtifPart next() throws IOException {
    while (!endsEntry) {
      MtifLines.Line line = lines.next();
      if (line == null) {
        endsEntry = inEntry;
        return kind != null ? part(true) : endsEntry ? entryEnd() : null;
      }
      switch (line.role()) {
        case TEXT -> take(line);
        case PART_END -> {
          if (kind != null) {
            return part(false);
          }
        }
        case ENTRY_END -> {
          endsEntry = inEntry;
          if (kind != null) {
            return part(false);
          }
        }
      }
    }
    return entryEnd();
  }

  private void take(MtifLines.Line line) {
    if (kind == null) {
      if (line.text().isBlank()) {
        return;
      }
      start = line.start();
      kind = inEntry ? line.text().stripTrailing() : MtifPart.FIELDS;
      if (inEntry && MtifLines.isPartHead(line.text())) {
        return;
      }
      inEntry = true;
    }
    if (!line.charset().equals(StandardCharsets.UTF_8)) {
      charset = line.charset();
    }
    int room = most - text.length();
    tooLarge |= line.tooLong() || line.text().length() + 1 > room;
    if (!tooLarge) {
      text.append(line.text()).append('\n');
    }
  }

  private MtifPart part(boolean broken) {
    MtifPart part =
        new MtifPart(String.valueOf(kind), text.toString(), start, charset, tooLarge, broken);
    kind = null;
    text.setLength(0);
    charset = StandardCharsets.UTF_8;
    tooLarge = false;
    return part;
  }

  private MtifPart entryEnd() {
    endsEntry = false;
    inEntry = false;
    return new MtifPart(MtifPart.END, "", start, charset, false, false);
  }
}
