package org.belowline.command;

import java.util.Locale;

/** Sizes as people write them: 500, 64KiB, "32 MiB", 1M. */
final class ByteSize {
  private static final String UNITS = "kmg";
  private static final int STEP = 10;

  private ByteSize() {}

  /** The number of bytes, up to 1 GiB. */
  static int parse(String option, String text) throws UsageException {
    String compact = text.replace(" ", "").toLowerCase(Locale.ROOT);
    int digits = 0;
    while (digits < compact.length() && Character.isDigit(compact.charAt(digits))) {
      digits++;
    }
    String unit = compact.substring(digits);
    if (unit.endsWith("ib")) {
      unit = unit.substring(0, unit.length() - 2);
    } else if (unit.endsWith("b")) {
      unit = unit.substring(0, unit.length() - 1);
    }
    int power = unit.isEmpty() ? 0 : UNITS.indexOf(unit) + 1;
    if (digits > 0 && digits <= STEP && unit.length() <= 1 && (unit.isEmpty() || power > 0)) {
      long bytes = Long.parseLong(compact.substring(0, digits)) << (STEP * power);
      if (bytes <= 1 << 30) {
        return (int) bytes;
      }
    }
    throw new UsageException(
        "%s=%s is no size up to 1 GiB, such as 500, 64KiB or 32MiB".formatted(option, text));
  }
}
