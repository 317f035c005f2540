package org.belowline.beam;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.belowline.model.Moment;
import org.belowline.text.CellText;
import org.jspecify.annotations.Nullable;

/** Fields one behind the other as bytes, for {@link FieldReader}. Not safe for several threads. */
final class FieldWriter {
  /** Stands for null; what is there is its length and one. */
  private static final int NULL = 0;

  private static final int SEVEN_BITS = 0x7F;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

  FieldWriter number(long number) {
    // As Protocol Buffers have it: small numbers of either sign are short.
    long left = (number << 1) ^ (number >> 63);
    while ((left & ~SEVEN_BITS) != 0) {
      bytes.write((int) (left & SEVEN_BITS) | SEVEN_BITS + 1);
      left >>>= 7;
    }
    bytes.write((int) left);
    return this;
  }

  FieldWriter optional(@Nullable Long number) {
    return number == null ? number(NULL) : number(1).number(number);
  }

  FieldWriter text(@Nullable String text) {
    return bytes(text == null ? null : CellText.of(text).getBytes(StandardCharsets.UTF_8));
  }

  FieldWriter bytes(byte @Nullable [] field) {
    if (field == null) {
      return number(NULL);
    }
    number(field.length + 1L);
    bytes.write(field, 0, field.length);
    return this;
  }

  FieldWriter texts(@Nullable List<String> texts) {
    if (texts == null) {
      return number(NULL);
    }
    number(texts.size() + 1L);
    texts.forEach(this::text);
    return this;
  }

  FieldWriter constant(@Nullable Enum<?> constant) {
    return number(constant == null ? NULL : constant.ordinal() + 1L);
  }

  FieldWriter moment(@Nullable Moment moment) {
    return moment == null
        ? number(NULL)
        : number(1)
            .optional(moment.at())
            .text(moment.text())
            .constant(moment.precision())
            .constant(moment.zone());
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
