package org.belowline.beam;

import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;

/** Pieces of threads as they come to workers. */
public final class CodedPieces {
  private final PieceCodec codec = new PieceCodec();

  public Capture sent(Capture capture) {
    return codec.capture(codec.encode(capture));
  }

  public ExportedComment sent(ExportedComment comment) {
    return codec.comment(codec.encode(comment));
  }
}
