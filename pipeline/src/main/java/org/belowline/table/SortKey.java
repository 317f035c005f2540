package org.belowline.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The place of a row in its table as bytes, which unsigned comparison puts in order: texts by code
 * point, numbers by value, null first.
 */
public final class SortKey {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Adds a text that has no NUL. */
  SortKey text(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    bytes.write(0);
    return this;
  }

  /** Adds a number that is not negative. */
  SortKey number(@Nullable Long number) {
    bytes.write(number == null ? 0 : 1);
    if (number != null) {
      bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
    return this;
  }

  /** The key so far. */
  public byte[] toBytes() {
    return bytes.toByteArray();
  }
}
