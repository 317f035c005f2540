package org.belowline.beam;

import java.nio.channels.ReadableByteChannel;
import java.util.function.LongConsumer;

/** Tells how many bytes of a file are read, as it is read. */
final class MeteredChannel {
  private MeteredChannel() {}

  /** The channel with a meter; seekable where it is. */
  static ReadableByteChannel over(ReadableByteChannel channel, LongConsumer meter) {
    return ReadingChannel.over(
        channel,
        buffer -> {
          int n = channel.read(buffer);
          if (n > 0) {
            meter.accept(n);
          }
          return n;
        });
  }
}
