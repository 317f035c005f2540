package org.belowline.beam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.io.SeekableInputStream;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.belowline.dump.ParquetRows;
import org.jspecify.annotations.Nullable;

/** Reads the wanted columns of Parquet files, and no others. */
public final class ParquetFiles implements ParquetRows {
  private static final String ENDING = ".parquet";

  private final @Nullable Path scratch;

  /**
   * Reads files, and keeps copies of those that only a stream has.
   *
   * @param scratch the folder for the copies; null for the machine's own
   */
  public ParquetFiles(@Nullable String scratch) {
    this.scratch = scratch == null ? null : Path.of(scratch);
  }

  @Override
  public SeekableByteChannel copied(InputStream stream) throws IOException {
    Path copy =
        scratch == null
            ? Files.createTempFile("belowline-", ENDING)
            : Files.createTempFile(scratch, "", ENDING);
    boolean opened = false;
    try {
      Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
      SeekableByteChannel file =
          Files.newByteChannel(copy, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
      opened = true;
      return file;
    } finally {
      if (!opened) {
        Files.delete(copy);
      }
    }
  }

  @Override
  public void read(SeekableByteChannel file, Set<String> wanted, Consumer<Map<String, String>> rows)
      throws IOException {
    try (ParquetFileReader reader =
        ParquetDamage.told(() -> ParquetFileReader.open(new ChannelFile(file)))) {
      MessageType schema = reader.getFileMetaData().getSchema();
      List<Type> columns = wanted(schema, "", wanted);
      if (columns.isEmpty()) {
        for (long row = 0; row < reader.getRecordCount(); row++) {
          rows.accept(Map.of());
        }
        return;
      }
      MessageType projection = new MessageType(schema.getName(), columns);
      reader.setRequestedSchema(projection);
      MessageColumnIO io = new ColumnIOFactory().getColumnIO(projection, schema);
      for (PageReadStore group = ParquetDamage.told(reader::readNextRowGroup);
          group != null;
          group = ParquetDamage.told(reader::readNextRowGroup)) {
        PageReadStore pages = group;
        RecordReader<Group> records =
            ParquetDamage.told(
                () -> io.getRecordReader(pages, new GroupRecordConverter(projection)));
        for (long row = 0; row < group.getRowCount(); row++) {
          Group record = ParquetDamage.told(records::read);
          Map<String, String> values = new TreeMap<>();
          collect(record, "", values);
          rows.accept(values);
        }
      }
    }
  }

  /** The types at the wanted paths, with the groups around them. Lists are passed over. */
  private static List<Type> wanted(GroupType group, String prefix, Set<String> wanted) {
    List<Type> types = new ArrayList<>();
    for (Type type : group.getFields()) {
      String path = prefix + type.getName();
      if (type.isRepetition(Type.Repetition.REPEATED)) {
        continue;
      }
      if (!type.isPrimitive()) {
        List<Type> within = wanted(type.asGroupType(), path + ".", wanted);
        if (!within.isEmpty()) {
          types.add(type.asGroupType().withNewFields(within));
        }
      } else if (wanted.contains(path)) {
        types.add(type);
      }
    }
    return types;
  }

  /** Schemas nest a few levels, by hand: this goes as deep as they do. */
  private static void collect(Group group, String prefix, Map<String, String> values) {
    GroupType type = group.getType();
    for (int field = 0; field < type.getFieldCount(); field++) {
      if (group.getFieldRepetitionCount(field) == 0) {
        continue;
      }
      Type column = type.getType(field);
      String path = prefix + column.getName();
      if (column.isPrimitive()) {
        String value = ParquetValue.text(column.asPrimitiveType(), group, field);
        if (value != null) {
          values.put(path, value);
        }
      } else {
        collect(group.getGroup(field, 0), path + ".", values);
      }
    }
  }

  /** A file of any file system that Beam knows. */
  private record ChannelFile(SeekableByteChannel channel) implements InputFile {
    @Override
    public long getLength() throws IOException {
      return channel.size();
    }

    @Override
    public SeekableInputStream newStream() {
      return new DelegatingSeekableInputStream(Channels.newInputStream(channel)) {
        @Override
        public long getPos() throws IOException {
          return channel.position();
        }

        @Override
        public void seek(long position) throws IOException {
          channel.position(position);
        }
      };
    }
  }
}
