package org.belowline.beam;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FieldWriter} wrote, field by field in the same order. */
final class FieldReader {
  private static final Precision[] PRECISIONS = Precision.values();
  private static final ZoneBasis[] ZONES = ZoneBasis.values();

  private final byte[] bytes;
  private int at;

  FieldReader(byte[] bytes) {
    this.bytes = bytes;
  }

  long number() {
    long read = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      read |= (long) (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return (read >>> 1) ^ -(read & 1);
  }

  @Nullable Long optional() {
    return number() == 0 ? null : number();
  }

  @Nullable String text() {
    int length = (int) number() - 1;
    if (length < 0) {
      return null;
    }
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  byte @Nullable [] bytes() {
    int length = (int) number() - 1;
    if (length < 0) {
      return null;
    }
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  @Nullable List<String> texts() {
    int size = (int) number() - 1;
    if (size < 0) {
      return null;
    }
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(text());
    }
    return texts;
  }

  <E> @Nullable E constant(E[] constants) {
    int place = (int) number();
    return place == 0 ? null : constants[place - 1];
  }

  @Nullable Moment moment() {
    return number() == 0
        ? null
        : new Moment(optional(), text(), constant(PRECISIONS), constant(ZONES));
  }
}
