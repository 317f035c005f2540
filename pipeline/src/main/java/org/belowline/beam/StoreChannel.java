package org.belowline.beam;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import org.apache.beam.sdk.io.FileSystems;

/** A file of a store as it is read, which fails as one of a disk does. */
final class StoreChannel {
  private StoreChannel() {}

  /** Opens the file; seekable where its file system lets it be. */
  static ReadableByteChannel open(String url) throws IOException {
    ReadableByteChannel channel =
        StoreFailure.told(url, () -> FileSystems.open(FileSystems.matchNewResource(url, false)));
    return ReadingChannel.over(
        channel, buffer -> StoreFailure.told(url, () -> channel.read(buffer)));
  }
}
