package org.belowline.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Text in UTF-16 that no byte order mark tells. Blanks, line ends and digits have a NUL on one side
 * in one order of bytes, and are letters of far scripts in the other.
 */
public final class Utf16 {
  /** So much of the beginning is looked at. */
  private static final int SAMPLE = 1 << 14;

  /** One of so many characters may be none, and one of them at least must be of ASCII. */
  private static final int SHARE = 50;

  private Utf16() {}

  /** The order of bytes that makes text of them; null where neither does. */
  public static @Nullable Charset unmarked(byte[] bytes) {
    int length = Math.min(SAMPLE, bytes.length) & ~1;
    if (bytes.length % 2 == 1 && bytes.length <= SAMPLE || !hasNul(bytes, length)) {
      return null;
    }
    long little = plain(bytes, length, StandardCharsets.UTF_16LE);
    long big = plain(bytes, length, StandardCharsets.UTF_16BE);
    if (Math.max(little, big) < Math.max(1, length / 2 / SHARE)) {
      return null;
    }
    return little > big
        ? StandardCharsets.UTF_16LE
        : big > little ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean hasNul(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Characters of ASCII that texts have; 0 where what else there is is no text. */
  private static long plain(byte[] bytes, int length, Charset charset) {
    CharSequence text = charset.decode(ByteBuffer.wrap(bytes, 0, length));
    long plain = 0;
    long none = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < '\u007F' || c == '\n' || c == '\r' || c == '\t') {
        plain++;
      } else if (c < ' ' || c == '\uFFFD' || !Character.isDefined(c) || isPrivate(c)) {
        none++;
      }
    }
    return none * SHARE > text.length() ? 0 : plain;
  }

  private static boolean isPrivate(char c) {
    return Character.getType(c) == Character.PRIVATE_USE;
  }
}
