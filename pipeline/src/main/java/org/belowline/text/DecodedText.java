package org.belowline.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page as text: by byte order mark, else by the charset that came with the page,
 * else by the one that its markup names, else as UTF-8 where that fits, else by what a detector
 * makes of them. A charset that does not fit, where UTF-8 does, is not believed.
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
    if (marked != null) {
      return decoded(bytes, marked);
    }
    Charset named = declared == null ? null : CharsetLabel.charset(declared);
    if (named == null) {
      named = CharsetLabel.inMarkup(bytes);
    }
    DecodedText asNamed = named == null ? null : decoded(bytes, named);
    if (asNamed != null && asNamed.replacedCharacters() == 0) {
      return asNamed;
    }
    String utf8 = strictUtf8(bytes);
    if (utf8 != null) {
      return new DecodedText(utf8, StandardCharsets.UTF_8.name(), 0);
    }
    if (asNamed != null) {
      return asNamed;
    }
    return decoded(bytes, detected(bytes));
  }

  /** The charset that a detector makes of text which is not UTF-8; UTF-8 where it knows none. */
  public static Charset detected(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    boolean known = match != null && Charset.isSupported(match.getName());
    return known ? Charset.forName(match.getName()) : StandardCharsets.UTF_8;
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

  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
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
