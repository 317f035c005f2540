package org.belowline.dump;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of web archives: they tell what content does not, whose beginning is damaged. */
final class WebArchiveName {
  private static final List<String> ENDINGS = List.of(".warc", ".wet", ".wat");

  /** Noise of so many bytes has some that no text has. */
  private static final int HEAD = 1 << 9;

  private WebArchiveName() {}

  /** Whether a web archive has such a name, be it compressed. */
  static boolean isOne(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") || lower.endsWith(".zst") ? withoutEnding(lower) : lower;
    return ENDINGS.stream().anyMatch(plain::endsWith);
  }

  /** How a web archive of such a name is compressed, whose beginning is no text; null if not. */
  static @Nullable Compression compression(String name, BufferedInputStream content)
      throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    Compression told =
        lower.endsWith(".gz") ? Compression.GZIP : lower.endsWith(".zst") ? Compression.ZSTD : null;
    boolean isTold = told != null && isOne(name);
    return isTold && PageChecks.firstBinaryByte(Compression.peek(content, HEAD)) >= 0 ? told : null;
  }

  private static String withoutEnding(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
