package org.belowline.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page as text. A byte order mark says the charset; else what has the blanks of
 * UTF-16 is UTF-16, and what is UTF-8 for the most part is UTF-8, whatever labels say; else the
 * charset that came with the page, or that its markup names, is believed as far as it makes a text,
 * and a detector is asked.
 *
 * @param text without byte order mark
 * @param charset the name of the charset
 * @param replacedCharacters characters that could not be decoded and stand as U+FFFD
 */
public record DecodedText(String text, String charset, long replacedCharacters) {

  /**
   * Decodes a page.
   *
   * @param declared the label of a charset that came with the page
   */
  public static DecodedText of(byte[] bytes, @Nullable String declared) {
    Charset marked = byMark(bytes);
    if (marked == null) {
      marked = Utf16.unmarked(bytes);
    }
    if (marked != null) {
      return decoded(bytes, marked);
    }
    Charset named = declared == null ? null : CharsetLabel.charset(declared);
    if (named == null || named.name().startsWith("UTF-16")) {
      named = CharsetLabel.inMarkup(bytes);
    }
    Utf8Share share = Utf8Share.of(bytes);
    if (share.isAscii()) {
      return decoded(bytes, named == null ? StandardCharsets.UTF_8 : named);
    }
    return decoded(bytes, share.isUtf8() ? StandardCharsets.UTF_8 : CharsetChoice.of(bytes, named));
  }

  /** The charset of text without label which is not UTF-8. */
  public static Charset detected(byte[] bytes) {
    return CharsetChoice.of(bytes, null);
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  private static DecodedText decoded(byte[] bytes, Charset charset) {
    String text = CellText.of(new String(bytes, charset));
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    long replaced = 0;
    for (int i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) {
      replaced++;
    }
    return new DecodedText(text, charset.name(), replaced);
  }
}
