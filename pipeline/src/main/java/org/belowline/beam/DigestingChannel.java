package org.belowline.beam;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.belowline.model.Ids;

/** Counts and digests what is written through it. */
final class DigestingChannel implements WritableByteChannel {
  private final WritableByteChannel out;
  private final MessageDigest digest = Ids.sha256();
  private long bytes;

  DigestingChannel(WritableByteChannel out) {
    this.out = out;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    ByteBuffer copy = source.duplicate();
    int written = out.write(source);
    copy.limit(copy.position() + written);
    digest.update(copy);
    bytes += written;
    return written;
  }

  @Override
  public boolean isOpen() {
    return out.isOpen();
  }

  /**
   * Closes it once, however often it is called: a store ends an upload, and then has none to end.
   */
  @Override
  public void close() throws IOException {
    if (out.isOpen()) {
      out.close();
    }
  }

  long bytes() {
    return bytes;
  }

  /** SHA-256 of all that was written, in hexadecimal; to be asked once, at the end. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
