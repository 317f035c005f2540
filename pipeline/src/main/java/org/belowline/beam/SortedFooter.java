package org.belowline.beam;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Lets the bytes of a Parquet file through, and sorts what its footer has in an order that differs
 * from process to process: the library keeps the encodings of a column in a set by identity.
 */
final class SortedFooter implements WritableByteChannel {
  /** The length of the footer and the name of the format, behind the footer. */
  private static final int TAIL = 8;

  private final WritableByteChannel out;
  private final ByteArrayOutputStream end = new ByteArrayOutputStream();
  private boolean isEnding;

  SortedFooter(WritableByteChannel out) {
    this.out = out;
  }

  /** From here on what is written is held until this is closed: the rows left, and the footer. */
  void beginEnd() {
    isEnding = true;
  }

  private void writeEnd() throws IOException {
    byte[] held = end.toByteArray();
    int length =
        ByteBuffer.wrap(held, held.length - TAIL, Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .getInt();
    int start = held.length - TAIL - length;
    ByteArrayOutputStream sorted = new ByteArrayOutputStream(length);
    Util.writeFileMetaData(sorted(held, start, length), sorted);
    writeAll(ByteBuffer.wrap(held, 0, start));
    writeAll(ByteBuffer.wrap(sorted.toByteArray()));
    writeAll(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(sorted.size())
            .flip());
    writeAll(ByteBuffer.wrap(held, held.length - Integer.BYTES, Integer.BYTES));
  }

  private static FileMetaData sorted(byte[] held, int start, int length) throws IOException {
    FileMetaData file = Util.readFileMetaData(new ByteArrayInputStream(held, start, length));
    for (RowGroup group : file.getRow_groups()) {
      for (ColumnChunk chunk : group.getColumns()) {
        ColumnMetaData column = chunk.getMeta_data();
        column.setEncodings(
            sorted(column.getEncodings(), Comparator.comparingInt(Encoding::getValue)));
        if (column.isSetEncoding_stats()) {
          column.setEncoding_stats(
              sorted(
                  column.getEncoding_stats(),
                  Comparator.<PageEncodingStats>comparingInt(
                          pages -> pages.getPage_type().getValue())
                      .thenComparingInt(pages -> pages.getEncoding().getValue())));
        }
      }
    }
    return file;
  }

  private static <T> List<T> sorted(List<T> elements, Comparator<T> order) {
    return elements.stream().sorted(order).collect(Collectors.toList());
  }

  private void writeAll(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    if (!isEnding) {
      return out.write(source);
    }
    byte[] held = new byte[source.remaining()];
    source.get(held);
    end.writeBytes(held);
    return held.length;
  }

  @Override
  public boolean isOpen() {
    return out.isOpen();
  }

  /** Writes what was held, its footer sorted. */
  @Override
  public void close() throws IOException {
    if (isEnding && out.isOpen()) {
      writeEnd();
    }
    out.close();
  }
}
