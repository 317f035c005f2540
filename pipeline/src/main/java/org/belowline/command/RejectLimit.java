package org.belowline.command;

/**
 * How many rejects are too many.
 *
 * @param value a number of pages, or a percentage of them
 */
record RejectLimit(double value, boolean percent) {
  static RejectLimit parse(String text) throws UsageException {
    boolean percent = text.endsWith("%");
    String number = percent ? text.substring(0, text.length() - 1) : text;
    try {
      double value = percent ? Double.parseDouble(number) : Long.parseLong(number);
      if (value >= 0 && (!percent || value <= 100)) {
        return new RejectLimit(value, percent);
      }
    } catch (NumberFormatException notANumber) {
      throw noLimit(text);
    }
    throw noLimit(text);
  }

  private static UsageException noLimit(String text) {
    return new UsageException(
        "--max-rejects=%s is neither a number of pages nor a percentage such as 5%%"
            .formatted(text));
  }

  boolean isExceeded(long rejected, long read) {
    return percent ? rejected * 100.0 > value * read : rejected > value;
  }
}
