package org.belowline.dump;

import static java.util.Objects.requireNonNull;

import java.util.HexFormat;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * A page as it lies in a dump, decompressed.
 *
 * @param bytes owned by this; nobody writes to them
 * @param url the address it was captured from
 * @param capturedAt microseconds since 1970-01-01T00:00Z
 */
public record RawPage(
    Location location,
    DumpFormat format,
    byte[] bytes,
    @Nullable String url,
    @Nullable Long capturedAt) {
  public RawPage {
    requireNonNull(location, "location");
    requireNonNull(format, "format");
    requireNonNull(bytes, "bytes");
  }

  /** SHA-256 of the bytes, in hexadecimal. */
  public String sha256() {
    return HexFormat.of().formatHex(Ids.sha256().digest(bytes));
  }
}
