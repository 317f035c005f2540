package org.belowline.also;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A file that is the same whatever the threads are. */
final class FixedText implements PieceWriter {
  private final OutputStream out;
  private final String text;

  FixedText(OutputStream out, String text) {
    this.out = out;
    this.text = text;
  }

  @Override
  public void write(byte[] key, byte[] value) {
    throw new IllegalStateException("a piece of a file that has none");
  }

  @Override
  public void finish() throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public long count() {
    return 0;
  }
}
