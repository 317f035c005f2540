package org.belowline.beam;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;

/** Pieces of threads as bytes, between the stations. Not safe for use by several threads. */
final class PieceCodec {
  private static final SmileMapper MAPPER =
      SmileMapper.builder(
              SmileFactory.builder()
                  // References of HTML and escapes of JSON can name half a surrogate pair.
                  .enable(SmileGenerator.Feature.LENIENT_UTF_ENCODING)
                  // How long a text may be was decided where its page was read.
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final byte CAPTURE = 0;
  private static final byte COMMENT = 1;

  private final CommentCodec comments = new CommentCodec();

  byte[] encode(Capture capture) {
    return new FieldWriter().number(CAPTURE).bytes(smile(capture)).toBytes();
  }

  byte[] encode(ExportedComment comment) {
    FieldWriter out = new FieldWriter().number(COMMENT);
    comments.write(comment, out);
    return out.toBytes();
  }

  /** Whether the piece is a capture, else it is a comment. Captures sort before comments. */
  static boolean isCapture(byte[] piece) {
    return new FieldReader(piece).number() == CAPTURE;
  }

  Capture capture(byte[] piece) {
    return ofSmile(content(piece).bytes(), Capture.class);
  }

  ExportedComment comment(byte[] piece) {
    return comments.read(content(piece));
  }

  private static FieldReader content(byte[] piece) {
    FieldReader in = new FieldReader(piece);
    in.number();
    return in;
  }

  static byte[] smile(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T ofSmile(byte[] bytes, Class<T> type) {
    try {
      return MAPPER.readValue(bytes, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
