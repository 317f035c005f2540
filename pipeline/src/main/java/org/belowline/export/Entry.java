package org.belowline.export;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an export, as it lies there.
 *
 * @param record its number among all entries of the content, base 0; in formats of lines the number
 *     of the line
 * @param offset the byte at which it begins, base 0; null where that is not known
 * @param content its bytes, or its text in UTF-8 as it was read; may be asked for late or never
 */
public record Entry(long record, @Nullable Long offset, Supplier<byte[]> content) {
  public Entry {
    requireNonNull(content, "content");
  }
}
