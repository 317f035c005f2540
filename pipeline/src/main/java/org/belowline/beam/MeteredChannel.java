package org.belowline.beam;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.function.LongConsumer;

/** Tells how many bytes of a file are read, as it is read. */
class MeteredChannel implements ReadableByteChannel {
  private final ReadableByteChannel channel;
  private final LongConsumer meter;

  private MeteredChannel(ReadableByteChannel channel, LongConsumer meter) {
    this.channel = channel;
    this.meter = meter;
  }

  /** The channel with a meter; seekable where it is. */
  static ReadableByteChannel over(ReadableByteChannel channel, LongConsumer meter) {
    return channel instanceof SeekableByteChannel seekable
        ? new Seekable(seekable, meter)
        : new MeteredChannel(channel, meter);
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    int n = channel.read(buffer);
    if (n > 0) {
      meter.accept(n);
    }
    return n;
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static final class Seekable extends MeteredChannel implements SeekableByteChannel {
    private final SeekableByteChannel channel;

    Seekable(SeekableByteChannel channel, LongConsumer meter) {
      super(channel, meter);
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
