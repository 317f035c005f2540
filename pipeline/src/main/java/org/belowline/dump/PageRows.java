package org.belowline.dump;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.Reject;
import org.belowline.text.GivenTime;
import org.jspecify.annotations.Nullable;

/** Makes pages of the rows of a container. Safe for use by several threads. */
final class PageRows {
  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private final PageMap map;
  private final Set<String> wanted;
  private final Limits limits;

  PageRows(PageMap map, Limits limits) {
    this.map = map;
    this.wanted = map.allPaths();
    this.limits = limits;
  }

  /** Paths of the columns that are looked at. */
  Set<String> wanted() {
    return wanted;
  }

  /**
   * Hands the row's page on, or rejects or skips it.
   *
   * @param values by path; those that are null left out
   * @param raw the row as it lies there, as far as it is at hand
   */
  void take(
      Map<String, String> values, DumpFormat format, Location at, byte[] raw, RecordSink sink) {
    String text = value(PageColumn.TEXT, values);
    String page = text == null ? value(PageColumn.HTML, values) : text;
    if (page == null) {
      PageChecks.reject(
          at,
          format,
          Reject.Reason.NO_TEXT,
          "none of its columns is known to have the page; name it with --page-map",
          raw,
          limits,
          sink);
      return;
    }
    byte[] bytes = utf8(page);
    if (bytes.length > limits.maxPageBytes()) {
      PageChecks.rejectTooLarge(at, format, bytes, limits, sink);
      return;
    }
    Moment captured = time(PageColumn.CAPTURED, values);
    PageChecks.hand(
        new RawPage(
            at,
            format,
            bytes,
            value(PageColumn.URL, values),
            captured == null ? null : captured.at(),
            time(PageColumn.PUBLISHED, values),
            value(PageColumn.ID, values),
            StandardCharsets.UTF_8.name()),
        limits,
        sink);
  }

  private @Nullable String value(PageColumn column, Map<String, String> values) {
    for (String path : map.paths(column)) {
      String value = values.get(path);
      if (value != null && (column == PageColumn.TEXT || !value.isBlank())) {
        return value;
      }
    }
    return null;
  }

  private @Nullable Moment time(PageColumn column, Map<String, String> values) {
    String text = value(column, values);
    return text == null ? null : GivenTime.of(text);
  }

  /** Half a surrogate pair, which JSON can have and UTF-8 cannot, becomes U+FFFD. */
  private static byte[] utf8(String text) {
    try {
      ByteBuffer bytes =
          StandardCharsets.UTF_8
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .replaceWith(REPLACEMENT)
              .encode(CharBuffer.wrap(text));
      byte[] result = new byte[bytes.remaining()];
      bytes.get(result);
      return result;
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("everything is replaced", e);
    }
  }
}
