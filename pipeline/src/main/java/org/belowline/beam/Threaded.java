package org.belowline.beam;

import java.nio.charset.StandardCharsets;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;

/** Sends pieces of threads to the group of their thread. Not safe for use by several threads. */
final class Threaded {
  private final BlockWriter out;
  private final PieceCodec codec = new PieceCodec();

  Threaded(BlockWriter out) {
    this.out = out;
  }

  void send(Capture capture) {
    send(capture.articleId(), codec.encode(capture));
  }

  void send(ExportedComment comment) {
    send(comment.articleId(), codec.encode(comment));
  }

  private void send(String articleId, byte[] piece) {
    out.add(
        Integer.toString(Bucket.of(articleId, Settings.BUCKETS)),
        articleId.getBytes(StandardCharsets.UTF_8),
        piece);
  }
}
