package org.belowline.beam;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes of a file are read, as it is read. */
final class MeteredStream extends FilterInputStream {
  private final LongConsumer meter;

  MeteredStream(InputStream in, LongConsumer meter) {
    super(in);
    this.meter = meter;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    if (b >= 0) {
      meter.accept(1);
    }
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = in.read(buffer, offset, length);
    if (n > 0) {
      meter.accept(n);
    }
    return n;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = in.skip(bytes);
    meter.accept(skipped);
    return skipped;
  }
}
