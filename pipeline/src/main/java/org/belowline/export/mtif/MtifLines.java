package org.belowline.export.mtif;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.belowline.lines.Lines;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an export, and which of them end a part or an entry. Five dashes end a part where
 * the head of one stands below them, eight an entry where the fields of one do; elsewhere they are
 * text.
 */
final class MtifLines {
  private static final String PART_END = "-----";
  private static final String ENTRY_END = "--------";

  /** What may stand alone in the first line of a part. */
  private static final Set<String> PART_HEADS =
      Set.of("BODY:", "EXTENDED BODY:", "EXCERPT:", "KEYWORDS:", "COMMENT:", "PING:");

  /** So many lines below dashes are waited for. */
  private static final int MOST_WAITING = 1_000;

  private static final String MARK = "\uFEFF";

  private final MtifText text;
  private final Lines lines;
  private final Deque<Line> ready = new ArrayDeque<>();

  /**
   * Reads lines.
   *
   * @param longest bytes of a line
   */
  MtifLines(BufferedInputStream in, int longest) throws IOException {
    text = MtifText.of(in);
    lines = new Lines(in, longest);
  }

  /**
   * A line.
   *
   * @param start the byte at which it begins, base 0
   * @param tooLong whether more of it was there
   */
  record Line(Role role, String text, long start, Charset charset, boolean tooLong) {
    private Line as(Role other) {
      return new Line(other, text, start, charset, tooLong);
    }
  }

  /** What a line is. */
  enum Role {
    TEXT,
    PART_END,
    ENTRY_END
  }

  /** What stands below dashes. */
  private enum Below {
    END,
    PART_HEAD,
    ENTRY_FIELD,
    PART_END,
    ENTRY_END,
    TEXT
  }

  /** Whether a line is of the kind that ends a part. */
  static boolean endsPart(String line) {
    return line.stripTrailing().equals(PART_END);
  }

  /** Whether a line is the head of a part. */
  static boolean isPartHead(String line) {
    return PART_HEADS.contains(line.stripTrailing());
  }

  /** The next line; null at the end. */
  @Nullable Line next() throws IOException {
    if (ready.isEmpty()) {
      Line line = read();
      if (line == null || !isDashes(line)) {
        return line;
      }
      readOn(line);
    }
    return ready.poll();
  }

  /** Reads up to what tells the meaning of dashes. */
  private void readOn(Line dashes) throws IOException {
    List<Line> waiting = new ArrayList<>(List.of(dashes));
    Line line = read();
    while (line != null
        && waiting.size() < MOST_WAITING
        && (line.text.isBlank() || isDashes(line))) {
      waiting.add(line);
      line = read();
    }
    Below below = below(line);
    for (int i = waiting.size() - 1; i >= 0; i--) {
      Line one = waiting.get(i);
      if (isDashes(one)) {
        Role role = role(one, below);
        waiting.set(i, one.as(role));
        below =
            switch (role) {
              case TEXT -> Below.TEXT;
              case PART_END -> Below.PART_END;
              case ENTRY_END -> Below.ENTRY_END;
            };
      }
    }
    ready.addAll(waiting);
    if (line != null) {
      ready.add(line);
    }
  }

  private static Below below(@Nullable Line line) {
    if (line == null) {
      return Below.END;
    }
    if (isPartHead(line.text)) {
      return Below.PART_HEAD;
    }
    String key = MtifFields.key(line.text);
    return key != null && MtifFields.OF_ENTRIES.contains(key) ? Below.ENTRY_FIELD : Below.TEXT;
  }

  private static Role role(Line dashes, Below below) {
    if (endsPart(dashes.text)) {
      return below == Below.PART_HEAD || below == Below.ENTRY_END || below == Below.END
          ? Role.PART_END
          : Role.TEXT;
    }
    return below == Below.ENTRY_FIELD || below == Below.ENTRY_END || below == Below.END
        ? Role.ENTRY_END
        : Role.TEXT;
  }

  private static boolean isDashes(Line line) {
    return endsPart(line.text) || line.text.stripTrailing().equals(ENTRY_END);
  }

  private @Nullable Line read() throws IOException {
    if (!lines.next()) {
      return null;
    }
    MtifText.Decoded decoded = text.decode(lines.bytes());
    String line = decoded.text();
    if (lines.start() == 0 && line.startsWith(MARK)) {
      line = line.substring(MARK.length());
    }
    return new Line(
        Role.TEXT,
        line.endsWith("\r") ? line.substring(0, line.length() - 1) : line,
        lines.start(),
        decoded.charset(),
        lines.isTooLong());
  }
}
