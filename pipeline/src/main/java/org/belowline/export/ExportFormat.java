package org.belowline.export;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads one format of exports. Has no state; safe for use by several threads. */
public interface ExportFormat {
  /**
   * Whether content that begins so is of this format, where that alone tells.
   *
   * @param head the first bytes, decompressed; all of them where the content is short
   */
  default boolean recognises(byte[] head) {
    return false;
  }

  /**
   * The same, where more than the beginning tells.
   *
   * @param name of the input; of an entry of an archive {@code archive!/path}
   */
  default boolean recognises(String name, byte[] head, Wanted wanted) {
    return recognises(head);
  }

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
   * @param map which columns of a table have what of a comment; null where nothing is a table of
   *     comments
   */
  record Wanted(
      boolean unapproved,
      int maxEntryBytes,
      @Nullable ZoneId assumedZone,
      @Nullable CommentMap map) {
    /** What is wanted without a map. */
    public Wanted(boolean unapproved, int maxEntryBytes, @Nullable ZoneId assumedZone) {
      this(unapproved, maxEntryBytes, assumedZone, null);
    }

    /** What is wanted where nothing else is said. */
    public static Wanted usual(int maxEntryBytes) {
      return new Wanted(false, maxEntryBytes, null);
    }
  }
}
