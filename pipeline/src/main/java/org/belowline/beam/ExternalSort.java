package org.belowline.beam;

import com.fasterxml.sort.DataReader;
import com.fasterxml.sort.DataReaderFactory;
import com.fasterxml.sort.DataWriter;
import com.fasterxml.sort.DataWriterFactory;
import com.fasterxml.sort.IteratingSorter;
import com.fasterxml.sort.SortConfig;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/**
 * Puts the elements of a group in the order of their keys, as unsigned bytes; equal keys by
 * content. What does not fit the memory set aside for it goes to temporary files, which are gone
 * once this is closed.
 */
final class ExternalSort implements AutoCloseable {
  private static final long MEMORY = 48L << 20;

  /** What an element costs in memory beside its bytes. */
  private static final int OVERHEAD = 96;

  private static final Comparator<KV<byte[], byte[]>> ORDER =
      Comparator.<KV<byte[], byte[]>, byte[]>comparing(KV::getKey, Arrays::compareUnsigned)
          .thenComparing(KV::getValue, Arrays::compareUnsigned);

  private final IteratingSorter<KV<byte[], byte[]>> sorter;

  /**
   * A sort of one group.
   *
   * @param scratch the folder for its temporary files; null for the machine's own
   */
  ExternalSort(@Nullable String scratch) {
    File folder = scratch == null ? null : new File(scratch);
    SortConfig config =
        new SortConfig()
            .withMaxMemoryUsage(MEMORY)
            .withTempFileProvider(() -> File.createTempFile("sort-", ".run", folder));
    sorter = new IteratingSorter<>(config, new StoredReaders(), new StoredWriters(), ORDER);
  }

  /** The elements in order; to be read once, before this is closed. */
  Iterator<KV<byte[], byte[]>> sort(Iterable<KV<byte[], byte[]>> elements) {
    try {
      return sorter.sort(new GivenReader(elements.iterator()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    sorter.close();
  }

  private static int size(KV<byte[], byte[]> element) {
    return element.getKey().length + element.getValue().length + OVERHEAD;
  }

  private static final class GivenReader extends DataReader<KV<byte[], byte[]>> {
    private final Iterator<KV<byte[], byte[]>> elements;

    GivenReader(Iterator<KV<byte[], byte[]>> elements) {
      this.elements = elements;
    }

    @Override
    public @Nullable KV<byte[], byte[]> readNext() {
      return elements.hasNext() ? elements.next() : null;
    }

    @Override
    public int estimateSizeInBytes(KV<byte[], byte[]> element) {
      return size(element);
    }

    @Override
    public void close() {}
  }

  private static final class StoredReaders extends DataReaderFactory<KV<byte[], byte[]>> {
    @Override
    public DataReader<KV<byte[], byte[]>> constructReader(InputStream in) {
      return new StoredReader(new DataInputStream(new BufferedInputStream(in)));
    }
  }

  private static final class StoredReader extends DataReader<KV<byte[], byte[]>> {
    private final DataInputStream in;

    StoredReader(DataInputStream in) {
      this.in = in;
    }

    @Override
    public @Nullable KV<byte[], byte[]> readNext() throws IOException {
      int length;
      try {
        length = in.readInt();
      } catch (EOFException end) {
        return null;
      }
      byte[] key = new byte[length];
      in.readFully(key);
      byte[] value = new byte[in.readInt()];
      in.readFully(value);
      return KV.of(key, value);
    }

    @Override
    public int estimateSizeInBytes(KV<byte[], byte[]> element) {
      return size(element);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private static final class StoredWriters extends DataWriterFactory<KV<byte[], byte[]>> {
    @Override
    public DataWriter<KV<byte[], byte[]>> constructWriter(OutputStream out) {
      return new StoredWriter(new DataOutputStream(new BufferedOutputStream(out)));
    }
  }

  private static final class StoredWriter extends DataWriter<KV<byte[], byte[]>> {
    private final DataOutputStream out;

    StoredWriter(DataOutputStream out) {
      this.out = out;
    }

    @Override
    public void writeEntry(KV<byte[], byte[]> element) throws IOException {
      out.writeInt(element.getKey().length);
      out.write(element.getKey());
      out.writeInt(element.getValue().length);
      out.write(element.getValue());
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
