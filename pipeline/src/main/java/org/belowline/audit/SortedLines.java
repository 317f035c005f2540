package org.belowline.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.sort.DataReader;
import com.fasterxml.sort.IteratingSorter;
import com.fasterxml.sort.SortConfig;
import com.fasterxml.sort.std.ByteArrayComparator;
import com.fasterxml.sort.std.RawTextLineReader;
import com.fasterxml.sort.std.RawTextLineWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines in the order of their bytes, sorted in a few files where memory does not hold them. A line
 * is made of JSON arrays with tabs between, which no array has within it: what has the same first
 * arrays stands together.
 */
final class SortedLines implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long MEMORY = 48L << 20;
  private static final int OVERHEAD = 24;

  private final IteratingSorter<byte[]> sorter;

  /**
   * A sort.
   *
   * @param scratch the folder for its files, which are gone once this is closed
   */
  SortedLines(Path scratch) {
    File folder = scratch.toFile();
    sorter =
        new IteratingSorter<>(
            new SortConfig()
                .withMaxMemoryUsage(MEMORY)
                .withTempFileProvider(() -> File.createTempFile("sort-", ".run", folder)),
            RawTextLineReader.factory(),
            RawTextLineWriter.factory(new byte[] {'\n'}),
            new ByteArrayComparator());
  }

  /** The arrays as a line. */
  static byte[] line(List<?>... arrays) {
    return Stream.of(arrays)
        .map(SortedLines::json)
        .collect(Collectors.joining("\t"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The arrays of a line, as JSON. */
  static String[] parts(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).split("\t", -1);
  }

  /** The order of lines, for parts of them. */
  static int compare(String a, String b) {
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  static String json(List<?> array) {
    try {
      return JSON.writeValueAsString(array);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<@Nullable String> list(String json) {
    try {
      return JSON.readerForListOf(String.class).readValue(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes all lines there are; to be called once. */
  Iterator<byte[]> sort(Iterator<byte[]> lines) {
    try {
      return sorter.sort(new Given(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    sorter.close();
  }

  private static final class Given extends DataReader<byte[]> {
    private final Iterator<byte[]> lines;

    Given(Iterator<byte[]> lines) {
      this.lines = lines;
    }

    @Override
    public byte @Nullable [] readNext() {
      return lines.hasNext() ? lines.next() : null;
    }

    @Override
    public int estimateSizeInBytes(byte[] line) {
      return line.length + OVERHEAD;
    }

    @Override
    public void close() {}
  }
}
