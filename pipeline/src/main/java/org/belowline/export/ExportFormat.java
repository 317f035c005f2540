package org.belowline.export;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads one format of exports. Has no state; safe for use by several threads. */
public interface ExportFormat {
  /**
   * Whether content that begins so is of this format.
   *
   * @param head the first bytes, decompressed; all of them where the content is short
   */
  boolean recognises(byte[] head);

  /**
   * Reads all entries, one by one: no more of the content is in memory than one entry, and what
   * tells threads apart.
   *
   * @param in closed by who opened it
   * @throws IOException when the content cannot be read to its end; what was handed out stays
   */
  void read(InputStream in, Wanted wanted, Entries entries) throws IOException;

  /**
   * What of an export is wanted.
   *
   * @param unapproved whether comments are that the export marks as pending, spam or trash
   * @param maxEntryBytes a larger entry is rejected
   * @param assumedZone the zone of times that are given without one; null for none
   */
  record Wanted(boolean unapproved, int maxEntryBytes, @Nullable ZoneId assumedZone) {
    /** What is wanted where nothing else is said. */
    public static Wanted usual(int maxEntryBytes) {
      return new Wanted(false, maxEntryBytes, null);
    }
  }
}
