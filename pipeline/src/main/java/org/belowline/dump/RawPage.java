package org.belowline.dump;

import static java.util.Objects.requireNonNull;

import java.util.HexFormat;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A page as it lies in a dump, decompressed.
 *
 * @param bytes owned by this; nobody writes to them
 * @param url the address it was captured from, as the dump gives it
 * @param capturedAt microseconds since 1970-01-01T00:00Z
 * @param published when the article was published, where the dump says so beside the page
 * @param sourceId the id that the dump gives the page
 * @param declaredCharset the label of a charset that came with the page, not within it
 */
public record RawPage(
    Location location,
    DumpFormat format,
    byte[] bytes,
    @Nullable String url,
    @Nullable Long capturedAt,
    @Nullable Moment published,
    @Nullable String sourceId,
    @Nullable String declaredCharset) {
  public RawPage {
    requireNonNull(location, "location");
    requireNonNull(format, "format");
    requireNonNull(bytes, "bytes");
  }

  /** A page of which the dump gives the bytes alone. */
  public static RawPage of(Location location, DumpFormat format, byte[] bytes) {
    return new RawPage(location, format, bytes, null, null, null, null, null);
  }

  /** SHA-256 of the bytes, in hexadecimal. */
  public String sha256() {
    return HexFormat.of().formatHex(Ids.sha256().digest(bytes));
  }
}
