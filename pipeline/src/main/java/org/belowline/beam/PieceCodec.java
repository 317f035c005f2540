package org.belowline.beam;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;

/** Pieces of threads as bytes, between the stations. Safe for use by several threads. */
final class PieceCodec {
  private static final SmileMapper MAPPER =
      SmileMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final byte CAPTURE = 0;
  private static final byte COMMENT = 1;

  private PieceCodec() {}

  static byte[] encode(Capture capture) {
    return encode(CAPTURE, capture);
  }

  static byte[] encode(ExportedComment comment) {
    return encode(COMMENT, comment);
  }

  /** Adds the piece to those of its kind. */
  static void decode(byte[] piece, List<Capture> captures, List<ExportedComment> comments) {
    if (piece[0] == CAPTURE) {
      captures.add(read(piece, Capture.class));
    } else {
      comments.add(read(piece, ExportedComment.class));
    }
  }

  private static byte[] encode(byte kind, Object piece) {
    try {
      byte[] content = MAPPER.writeValueAsBytes(piece);
      byte[] encoded = new byte[content.length + 1];
      encoded[0] = kind;
      System.arraycopy(content, 0, encoded, 1, content.length);
      return encoded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(byte[] piece, Class<T> type) {
    try {
      return MAPPER.readValue(piece, 1, piece.length - 1, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
