package org.belowline.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFilesTest {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message pages {
            required binary text (STRING);
            optional binary plain;
            optional int64 at (TIMESTAMP(MICROS,true));
            optional int64 local (TIMESTAMP(MILLIS,false));
            optional int32 day (DATE);
            optional double number;
            optional boolean flag;
            repeated binary tags (STRING);
            optional group meta { optional binary url (STRING); optional int64 size; }
          }
          """);
  private static final Set<String> ALL =
      Set.of("text", "plain", "at", "local", "day", "number", "flag", "tags", "meta.url");

  @TempDir private Path folder;

  @Test
  void readsStringsNumbersAndTimesAtTheirPaths() throws IOException {
    Group full = new SimpleGroup(SCHEMA);
    full.add("text", "Tides");
    full.add("plain", "été");
    full.add("at", 1_715_997_490_250_000L);
    full.add("local", 1_715_997_480_000L);
    full.add("day", 19_861);
    full.add("number", 1.5);
    full.add("flag", true);
    full.add("tags", "a");
    full.addGroup("meta").append("url", "https://news.example/a").append("size", 5L);
    Group bare = new SimpleGroup(SCHEMA);
    bare.add("text", "Ebb");
    Path file = write(full, bare);

    assertThat(
        read(file, ALL),
        contains(
            Map.of(
                "text", "Tides",
                "plain", "été",
                "at", "2024-05-18T01:58:10.250Z",
                "local", "2024-05-18T01:58:00",
                "day", "2024-05-18",
                "number", "1.5",
                "meta.url", "https://news.example/a"),
            Map.of("text", "Ebb")));
    assertThat(read(file, Set.of("at")).get(1), is(Map.of()));
    assertThat(read(file, Set.of("nothing")), is(List.of(Map.of(), Map.of())));
  }

  @Test
  void keepsTheOrderOverRowGroups() throws IOException {
    Group[] rows = new Group[5_000];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new SimpleGroup(SCHEMA);
      rows[i].add("text", i + " " + "x".repeat(100));
    }
    List<Map<String, String>> read = read(write(rows), Set.of("text"));
    assertThat(read.size(), is(rows.length));
    for (int i = 0; i < rows.length; i++) {
      assertThat(read.get(i).get("text").startsWith(i + " "), is(true));
    }
  }

  @Test
  void aDamagedFileIsAnIoError() throws IOException {
    Group row = new SimpleGroup(SCHEMA);
    row.add("text", "Tides");
    byte[] whole = Files.readAllBytes(write(row));
    for (int length : new int[] {4, 12, whole.length / 2, whole.length - 1}) {
      Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
      assertThrows(IOException.class, () -> read(cut, ALL));
    }
  }

  @Test
  void whatTheTakerThrowsGoesThrough() throws IOException {
    Group row = new SimpleGroup(SCHEMA);
    row.add("text", "Tides");
    Path file = write(row);
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      assertThrows(
          IllegalStateException.class,
          () ->
              new ParquetFiles(null)
                  .read(
                      channel,
                      ALL,
                      values -> {
                        throw new IllegalStateException("the taker's own");
                      }));
    }
  }

  private Path write(Group... rows) throws IOException {
    Path file = folder.resolve("pages.parquet");
    Files.deleteIfExists(file);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(SCHEMA)
            .withRowGroupSize(64L << 10)
            .build()) {
      for (Group row : rows) {
        writer.write(row);
      }
    }
    return file;
  }

  private static List<Map<String, String>> read(Path file, Set<String> wanted) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      new ParquetFiles(null).read(channel, wanted, rows::add);
    }
    return rows;
  }
}
