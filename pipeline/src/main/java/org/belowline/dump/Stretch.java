package org.belowline.dump;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.belowline.model.Ids;

/**
 * Bytes of a content that go by and are not used: how many, their digest, and the first of them.
 */
final class Stretch {
  private final MessageDigest digest = Ids.sha256();
  private final byte[] beginning;
  private int kept;
  private long bytes;

  /**
   * An empty one.
   *
   * @param kept so many of the first bytes
   */
  Stretch(int kept) {
    beginning = new byte[kept];
  }

  void add(ByteBuffer more) {
    bytes += more.remaining();
    int n = Math.min(more.remaining(), beginning.length - kept);
    more.duplicate().get(beginning, kept, n);
    kept += n;
    digest.update(more);
  }

  long bytes() {
    return bytes;
  }

  /** The first bytes; all of them where {@link #bytes} says so. */
  byte[] beginning() {
    return Arrays.copyOf(beginning, kept);
  }

  /** SHA-256 of all bytes, in hexadecimal. Ends this. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
