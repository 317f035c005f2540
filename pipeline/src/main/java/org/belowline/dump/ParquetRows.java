package org.belowline.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads Parquet, whose library only one package knows. */
public interface ParquetRows {
  /**
   * Hands out the rows in order, one group of rows in memory at a time.
   *
   * @param file stays open
   * @param wanted paths of columns, a point between a column and one within it
   * @param rows takes each row: strings and numbers as text, times in ISO 8601, by path; null ones
   *     left out
   * @throws IOException also where the file is none of Parquet, or is damaged
   */
  void read(SeekableByteChannel file, Set<String> wanted, Consumer<Map<String, String>> rows)
      throws IOException;

  /**
   * Puts a stream into a file, which can be read from its end.
   *
   * @param stream read to its end, and left open
   * @return the file at its beginning, which is gone once it is closed
   */
  SeekableByteChannel copied(InputStream stream) throws IOException;
}
