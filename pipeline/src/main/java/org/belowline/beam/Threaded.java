package org.belowline.beam;

import java.nio.charset.StandardCharsets;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;

/** Sends pieces of threads to the group of their thread. Not safe for use by several threads. */
final class Threaded {
  private final int groups;
  private final BlockWriter out;
  private final PieceCodec codec = new PieceCodec();

  Threaded(int groups, BlockWriter out) {
    this.groups = groups;
    this.out = out;
  }

  byte[] encode(Capture capture) {
    return codec.encode(capture);
  }

  byte[] encode(ExportedComment comment) {
    return codec.encode(comment);
  }

  /** Sends what was encoded here. */
  void send(String articleId, byte[] piece) {
    out.add(
        Integer.toString(Bucket.of(articleId, groups)),
        articleId.getBytes(StandardCharsets.UTF_8),
        piece);
  }
}
