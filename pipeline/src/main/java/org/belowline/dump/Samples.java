package org.belowline.dump;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Reject;
import org.jspecify.annotations.Nullable;

/** Rejects with enough of the content to find it again, and no more. */
public final class Samples {
  private static final int REPLACEMENT = 0xFFFD;

  private Samples() {}

  /**
   * A reject that shows the beginning of the content and its digest.
   *
   * @param content what could be read of it
   * @param sampleBytes how much of it is shown at most
   */
  public static Reject reject(
      Location location,
      Reject.Stage stage,
      Reject.Reason reason,
      @Nullable String detail,
      byte[] content,
      int sampleBytes) {
    String sha256 = HexFormat.of().formatHex(Ids.sha256().digest(content));
    return new Reject(
        location,
        stage,
        reason,
        detail,
        sha256,
        content.length == 0 ? null : sample(content, sampleBytes));
  }

  /** The same, of content that has gone by. */
  static Reject reject(
      Location location,
      Reject.Stage stage,
      Reject.Reason reason,
      String detail,
      Stretch content,
      int sampleBytes) {
    byte[] beginning = content.beginning();
    return new Reject(
        location,
        stage,
        reason,
        detail,
        content.sha256(),
        beginning.length == 0 ? null : sample(beginning, sampleBytes));
  }

  /** The first bytes as UTF-8; a character that the limit cuts is left out. */
  private static String sample(byte[] content, int sampleBytes) {
    int end = Math.min(content.length, sampleBytes);
    while (end > 0
        && end < content.length
        && (content[end] & 0xC0) == 0x80
        && sampleBytes - end < 4) {
      end--;
    }
    StringBuilder sample = new StringBuilder();
    new String(content, 0, end, StandardCharsets.UTF_8)
        .codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' ? REPLACEMENT : c)
        .forEach(sample::appendCodePoint);
    return sample.toString();
  }
}
