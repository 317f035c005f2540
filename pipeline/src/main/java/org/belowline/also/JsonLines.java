package org.belowline.also;

import java.io.IOException;
import java.io.OutputStream;

/** A JSON value a line: the value of each piece. */
final class JsonLines implements PieceWriter {
  private final OutputStream out;
  private long count;

  JsonLines(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(byte[] key, byte[] value) throws IOException {
    out.write(value);
    out.write('\n');
    count++;
  }

  @Override
  public void finish() {}

  @Override
  public long count() {
    return count;
  }
}
