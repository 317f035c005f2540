package org.belowline.export.mtif;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.belowline.export.Entries;
import org.belowline.export.ExportFormat;

/** The export of a blog in the text format of Movable Type: entries with their comments below. */
public final class Mtif implements ExportFormat {
  static final String CODE = "mtif";

  /** So much of the beginning is looked at; of a longer one the rest of the head may be beyond. */
  private static final int HEAD = 1 << 12;

  private static final int FEWEST_KEYS = 3;
  private static final String MARK = "\u00EF\u00BB\u00BF";

  @Override
  public boolean recognises(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    Iterator<String> lines =
        (text.startsWith(MARK) ? text.substring(MARK.length()) : text).lines().iterator();
    Set<String> keys = new HashSet<>();
    while (lines.hasNext()) {
      String line = lines.next();
      if (MtifLines.endsPart(line)) {
        return isOfEntry(keys) && beginsPart(lines);
      }
      String key = MtifFields.key(line);
      if (key != null) {
        keys.add(key);
      } else if (!line.isBlank() && (lines.hasNext() || head.length < HEAD)) {
        return false;
      }
    }
    return head.length >= HEAD && isOfEntry(keys);
  }

  private static boolean isOfEntry(Set<String> keys) {
    keys.retainAll(MtifFields.OF_ENTRIES);
    return keys.size() >= FEWEST_KEYS && (keys.contains("TITLE") || keys.contains("AUTHOR"));
  }

  private static boolean beginsPart(Iterator<String> lines) {
    while (lines.hasNext()) {
      String line = lines.next();
      if (!line.isBlank()) {
        return MtifLines.isPartHead(line);
      }
    }
    return true;
  }

  @Override
  public void read(InputStream in, Wanted wanted, Entries entries) throws IOException {
    new MtifReading(new BufferedInputStream(in), wanted, entries).read();
  }
}
