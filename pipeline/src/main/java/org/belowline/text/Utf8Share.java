package org.belowline.text;

/**
 * How much of the bytes is UTF-8.
 *
 * @param valid characters of several bytes, and beginnings of such
 * @param invalid bytes that belong to none
 */
record Utf8Share(long valid, long invalid) {
  /** Text of other charsets has no more than this, for each that is wrong, by chance. */
  private static final int FOR_EACH_WRONG = 3;

  static Utf8Share of(byte[] bytes) {
    long valid = 0;
    long invalid = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = bytes[i] >= 0 ? 1 : length(bytes, i);
      if (length == 0) {
        // What is cut off in the middle of a character is still told by how it begins.
        length = beginning(bytes, i);
      }
      valid += length > 1 ? 1 : 0;
      invalid += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return new Utf8Share(valid, invalid);
  }

  boolean isAscii() {
    return valid == 0 && invalid == 0;
  }

  /** A damage here and there changes nothing. */
  boolean isUtf8() {
    return valid > 0 && valid >= FOR_EACH_WRONG * invalid;
  }

  /** Bytes of a character of three or four, of which the first two are there or three; else 0. */
  private static int beginning(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int end = at + 1;
    while (first >= 0xE0
        && first < 0xF5
        && end < bytes.length
        && end < at + 3
        && (bytes[end] & 0xC0) == 0x80) {
      end++;
    }
    return end == at + 1 ? 0 : end - at;
  }

  /** Bytes of the character of several that begins here; 0 for none. */
  private static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    boolean isNone =
        first == 0xE0 && second < 0xA0
            || first == 0xED && second > 0x9F
            || first == 0xF0 && second < 0x90
            || first == 0xF4 && second > 0x8F;
    return isNone ? 0 : length;
  }
}
