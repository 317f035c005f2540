package org.belowline.export;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an export, as it lies there.
 *
 * @param record its number among all entries of the content, base 0; in formats of lines the number
 *     of the line
 * @param offset the byte at which it begins, base 0; null where that is not known
 * @param content its bytes, or its text in UTF-8 as it was read, without addresses of e-mail and
 *     IP; may be asked for late or never
 * @param charset the name of the charset that it was read in
 */
public record Entry(long record, @Nullable Long offset, Supplier<byte[]> content, String charset) {
  public Entry {
    requireNonNull(content, "content");
    requireNonNull(charset, "charset");
  }

  /** An entry in UTF-8. */
  public Entry(long record, @Nullable Long offset, Supplier<byte[]> content) {
    this(record, offset, content, StandardCharsets.UTF_8.name());
  }
}
