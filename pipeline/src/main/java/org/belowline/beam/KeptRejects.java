package org.belowline.beam;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.values.KV;
import org.belowline.ledger.Ledger;
import org.belowline.model.Reject;
import org.belowline.table.RowCodec;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rejects of a shard, kept with their places: a file of the table has only what is shown of
 * them. Those of threads are not kept, since their threads are brought together anew each time.
 */
final class KeptRejects implements AutoCloseable {
  private static final String OF_THREADS = Reject.Stage.ASSEMBLE.name().toLowerCase(Locale.ROOT);

  private final RowCodec codec = new RowCodec(Table.REJECTS);
  private final @Nullable PartFile part;
  private final @Nullable DataOutputStream out;
  private final @Nullable DataInputStream in;
  private final Predicate<String> gone;
  private long kept;

  private KeptRejects(@Nullable PartFile part, @Nullable DataInputStream in, Predicate<String> gone)
      throws IOException {
    this.part = part;
    this.in = in;
    this.gone = gone;
    out =
        part == null
            ? null
            : new DataOutputStream(
                new BufferedOutputStream(
                    new ZstdOutputStream(Channels.newOutputStream(part.channel()), 1)));
  }

  /** Those of the shard; none where it is of another table, or nothing is kept. */
  static KeptRejects of(TableShard shard, Settings settings) throws IOException {
    if (shard.table() != Table.REJECTS || settings.remembered() != Remembered.THREADS) {
      return new KeptRejects(null, null, input -> false);
    }
    String path = Ledger.rejects(shard.shard(), settings.shards());
    Earlier earlier = settings.earlier();
    DataInputStream in =
        earlier == null
            ? null
            : new DataInputStream(
                new BufferedInputStream(
                    new ZstdInputStream(Files.newInputStream(earlier.file(path)))));
    return new KeptRejects(
        new PartFile(path, settings.staging()),
        in,
        earlier == null ? input -> false : earlier::isGone);
  }

  /** New rows with the earlier ones; all are kept as they are read. */
  Iterator<KV<byte[], byte[]>> with(Iterator<KV<byte[], byte[]>> sorted) {
    if (part == null) {
      return sorted;
    }
    Iterator<KV<byte[], byte[]>> all = in == null ? sorted : new JoinedPairs(sorted, earlier());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public KV<byte[], byte[]> next() {
        KV<byte[], byte[]> row = all.next();
        keep(row);
        return row;
      }
    };
  }

  private void keep(KV<byte[], byte[]> row) {
    if (text(codec.decode(row.getValue()), "stage").equals(OF_THREADS)) {
      return;
    }
    try {
      out.writeInt(row.getKey().length);
      out.write(row.getKey());
      out.writeInt(row.getValue().length);
      out.write(row.getValue());
      kept++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(GenericRecord row, String column) {
    return row.get(column).toString();
  }

  private Iterator<KV<byte[], byte[]>> earlier() {
    return new Iterator<>() {
      private @Nullable KV<byte[], byte[]> ahead = read();

      @Override
      public boolean hasNext() {
        return ahead != null;
      }

      @Override
      public KV<byte[], byte[]> next() {
        KV<byte[], byte[]> row = ahead;
        if (row == null) {
          throw new NoSuchElementException();
        }
        ahead = read();
        return row;
      }
    };
  }

  /** The next that is not gone; null at the end. */
  private @Nullable KV<byte[], byte[]> read() {
    try {
      while (true) {
        int length = in.read();
        if (length < 0) {
          return null;
        }
        for (int i = 1; i < Integer.BYTES; i++) {
          length = length << Byte.SIZE | in.readUnsignedByte();
        }
        byte[] key = new byte[length];
        in.readFully(key);
        byte[] row = new byte[in.readInt()];
        in.readFully(row);
        if (!gone.test(text(codec.decode(row), "input"))) {
          return KV.of(key, row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the file. */
  List<Manifest.WrittenFile> finish() throws IOException {
    List<Manifest.WrittenFile> written = new ArrayList<>();
    if (part != null) {
      out.close();
      written.add(part.finish(Manifest.WrittenFile.LEDGER, kept));
    }
    return written;
  }

  @Override
  public void close() throws IOException {
    if (in != null) {
      in.close();
    }
    if (part != null) {
      part.close();
    }
  }
}
