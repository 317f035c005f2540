package org.belowline.beam;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.beam.sdk.values.KV;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a bucket, thread by thread. The captures of a thread, whose bytes sort first, are
 * held; its comments, of which there may be millions, are handed on one by one.
 */
final class ThreadPieces {
  private final Iterator<KV<byte[], byte[]>> sorted;
  private final PieceCodec codec = new PieceCodec();
  private final List<Capture> captures = new ArrayList<>();
  private @Nullable KV<byte[], byte[]> ahead;
  private byte[] thread = {};
  private long comments;

  /**
   * Reads the pieces.
   *
   * @param sorted by key, then by value
   */
  ThreadPieces(Iterator<KV<byte[], byte[]>> sorted) {
    this.sorted = sorted;
    step();
  }

  /** Goes to the next thread; false where there is none. The one before has to be read. */
  boolean next() {
    if (ahead == null) {
      return false;
    }
    if (Arrays.equals(thread, ahead.getKey())) {
      throw new IllegalStateException("comments of a thread were not read");
    }
    thread = ahead.getKey();
    captures.clear();
    comments = 0;
    while (isOfThread() && PieceCodec.isCapture(ahead.getValue())) {
      captures.add(codec.capture(ahead.getValue()));
      step();
    }
    return true;
  }

  /** Passes over the comments of the thread that were not read. */
  void skipRest() {
    while (isOfThread()) {
      step();
    }
  }

  /** The id of the article of the thread. */
  String articleId() {
    return new String(thread, StandardCharsets.UTF_8);
  }

  /** The captures of the thread. */
  List<Capture> captures() {
    return captures;
  }

  /** The comments of the thread that exports have; to be read once. */
  Iterable<ExportedComment> comments() {
    return () ->
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return isOfThread();
          }

          @Override
          public ExportedComment next() {
            if (!hasNext()) {
              throw new NoSuchElementException();
            }
            ExportedComment comment = codec.comment(ahead.getValue());
            comments++;
            step();
            return comment;
          }
        };
  }

  /** How many comments of the thread were read. */
  long commentsRead() {
    return comments;
  }

  private boolean isOfThread() {
    return ahead != null && Arrays.equals(thread, ahead.getKey());
  }

  private void step() {
    ahead = sorted.hasNext() ? sorted.next() : null;
  }
}
