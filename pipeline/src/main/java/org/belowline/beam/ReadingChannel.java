package org.belowline.beam;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;

/** A file as it is read, with something done around each read; seekable where the file is. */
class ReadingChannel implements ReadableByteChannel {
  private final ReadableByteChannel channel;
  private final Reading reading;

  private ReadingChannel(ReadableByteChannel channel, Reading reading) {
    this.channel = channel;
    this.reading = reading;
  }

  /** Reads from the channel behind this one. */
  @FunctionalInterface
  interface Reading {
    /** As {@link ReadableByteChannel#read}. */
    int read(ByteBuffer buffer) throws IOException;
  }

  /**
   * The channel, read so.
   *
   * @param reading calls the channel's own read
   */
  static ReadableByteChannel over(ReadableByteChannel channel, Reading reading) {
    return channel instanceof SeekableByteChannel seekable
        ? new Seekable(seekable, reading)
        : new ReadingChannel(channel, reading);
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    return reading.read(buffer);
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static final class Seekable extends ReadingChannel implements SeekableByteChannel {
    private final SeekableByteChannel channel;

    Seekable(SeekableByteChannel channel, Reading reading) {
      super(channel, reading);
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
