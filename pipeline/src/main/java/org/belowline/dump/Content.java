package org.belowline.dump;

import java.io.BufferedInputStream;
import org.belowline.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * What one reader reads: an input, or an entry of an archive; decompressed.
 *
 * @param stream closed by who made it
 * @param name of the input; of an entry {@code archive!/path}
 * @param entry number in its archive, base 0; null for a whole input
 * @param depth so many archives it lies in
 * @param opener opens the same bytes anew; null where the stream alone has them
 * @param lostBefore the damage in front of the first byte; null for none
 * @param expansion measures what is unpacked of it
 */
record Content(
    BufferedInputStream stream,
    String name,
    @Nullable Long entry,
    int depth,
    @Nullable Opener opener,
    @Nullable DamageException lostBefore,
    Expansion expansion) {

  /** Where the content lies as one page. */
  Location location() {
    return new Location(name, entry, null);
  }

  /** Where a record of it lies. */
  Location location(long record, @Nullable Long offset) {
    return new Location(name, record, offset);
  }
}
