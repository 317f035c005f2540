package org.belowline.beam;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the library of Parquet throws where a file is damaged, which is whatever it likes. */
final class ParquetDamage {
  private ParquetDamage() {}

  /** A call of the library. */
  @FunctionalInterface
  interface Call<T extends @Nullable Object> {
    T get() throws IOException;
  }

  /**
   * Calls the library.
   *
   * @throws IOException also where the file is damaged
   */
  static <T extends @Nullable Object> T told(Call<T> call) throws IOException {
    try {
      return call.get();
    } catch (RuntimeException e) {
      throw new IOException("the Parquet file is damaged", e);
    }
  }
}
