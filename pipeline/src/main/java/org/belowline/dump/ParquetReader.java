package org.belowline.dump;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads containers of pages in Parquet, which are read from their end: where only a stream has the
 * bytes, they go through a temporary file.
 */
final class ParquetReader implements DumpReader {
  private static final byte[] NOTHING = {};

  @Override
  public boolean recognises(Head content) {
    byte[] head = content.bytes();
    return head.length >= 4 && head[0] == 'P' && head[1] == 'A' && head[2] == 'R' && head[3] == '1';
  }

  @Override
  public void read(Content content, Dump dump, RecordSink sink) throws IOException {
    AtomicLong number = new AtomicLong();
    Consumer<Map<String, String>> rows =
        row ->
            dump.rows()
                .take(
                    row,
                    DumpFormat.PARQUET,
                    content.location(number.getAndIncrement(), null),
                    NOTHING,
                    sink);
    try (ReadableByteChannel channel = open(content.opener())) {
      if (channel instanceof SeekableByteChannel file) {
        dump.parquet().read(file, dump.rows().wanted(), rows);
        return;
      }
    }
    try (SeekableByteChannel file = dump.parquet().copied(content.stream())) {
      dump.parquet().read(file, dump.rows().wanted(), rows);
    }
  }

  private static @Nullable ReadableByteChannel open(@Nullable Opener opener) throws IOException {
    return opener == null ? null : opener.open();
  }
}
