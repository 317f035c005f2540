package org.belowline.export.mtif;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.belowline.text.DecodedText;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the lines of an export, which says nothing of its charset, and may have changed it over
 * the years: a line is UTF-8 where it fits, else in the charset that a detector tells by those
 * lines of the beginning which are not, or by the first such line.
 */
final class MtifText {
  private static final int SAMPLE = 1 << 16;

  private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
  private @Nullable Charset other;

  /** Looks at the beginning of a stream, which stays to be read. */
  static MtifText of(BufferedInputStream in) throws IOException {
    MtifText text = new MtifText();
    in.mark(SAMPLE);
    byte[] sample = text.notUtf8(in.readNBytes(SAMPLE));
    in.reset();
    if (sample.length > 0) {
      text.other = DecodedText.detected(sample);
    }
    return text;
  }

  /** The lines that are not UTF-8; the last one may be cut. */
  private byte[] notUtf8(byte[] beginning) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int start = 0;
    for (int i = 0; i < beginning.length; i++) {
      if (beginning[i] == '\n') {
        byte[] line = Arrays.copyOfRange(beginning, start, i + 1);
        if (strict(line) == null) {
          lines.writeBytes(line);
        }
        start = i + 1;
      }
    }
    return lines.toByteArray();
  }

  /** A line, and the charset that it was read in. */
  Decoded decode(byte[] line) {
    String text = strict(line);
    if (text != null) {
      return new Decoded(text, StandardCharsets.UTF_8);
    }
    if (other == null) {
      other = DecodedText.detected(line);
    }
    return new Decoded(new String(line, other), other);
  }

  private @Nullable String strict(byte[] line) {
    try {
      return utf8.decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  record Decoded(String text, Charset charset) {}
}
