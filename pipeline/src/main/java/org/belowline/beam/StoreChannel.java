package org.belowline.beam;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import org.apache.beam.sdk.io.FileSystems;

/** A file of a store as it is read, which fails as one of a disk does. */
class StoreChannel implements ReadableByteChannel {
  private final String url;
  private final ReadableByteChannel channel;

  private StoreChannel(String url, ReadableByteChannel channel) {
    this.url = url;
    this.channel = channel;
  }

  /** Opens the file; seekable where its file system lets it be. */
  static ReadableByteChannel open(String url) throws IOException {
    ReadableByteChannel channel =
        StoreFailure.told(url, () -> FileSystems.open(FileSystems.matchNewResource(url, false)));
    return channel instanceof SeekableByteChannel seekable
        ? new Seekable(url, seekable)
        : new StoreChannel(url, channel);
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    return StoreFailure.told(url, () -> channel.read(buffer));
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static final class Seekable extends StoreChannel implements SeekableByteChannel {
    private final SeekableByteChannel channel;

    Seekable(String url, SeekableByteChannel channel) {
      super(url, channel);
      this.channel = channel;
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
      channel.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public int write(ByteBuffer buffer) {
      throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
      throw new NonWritableChannelException();
    }
  }
}
