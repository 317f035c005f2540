package org.belowline.beam;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a bucket, thread by thread. The captures of a thread, whose bytes sort first, are
 * held; its comments, of which there may be millions, are handed on one by one. All that is read is
 * kept, where a run keeps it.
 */
final class ThreadPieces {
  private final PieceSource source;
  private final @Nullable KeptThreads kept;
  private final PieceCodec codec = new PieceCodec();
  private final List<Capture> captures = new ArrayList<>();
  private byte @Nullable [] ahead;
  private String thread = "";
  private long comments;

  /**
   * Reads the pieces.
   *
   * @param kept is given all pieces; null where nothing is kept
   */
  ThreadPieces(PieceSource source, @Nullable KeptThreads kept) {
    this.source = source;
    this.kept = kept;
  }

  /** Goes to the next thread; false where there is none. The one before has to be read. */
  boolean next() {
    if (ahead != null) {
      throw new IllegalStateException("comments of a thread were not read");
    }
    String next = source.toNextThread();
    if (next == null) {
      return false;
    }
    thread = next;
    captures.clear();
    comments = 0;
    if (kept != null) {
      kept.begin(thread);
    }
    ahead = source.next();
    while (ahead != null && PieceCodec.isCapture(ahead)) {
      Capture capture = codec.capture(ahead);
      keep(capture.document().location().input());
      captures.add(capture);
    }
    return true;
  }

  /** Passes over the comments of the thread that were not read. */
  void skipRest() {
    while (ahead != null) {
      keep(kept == null ? "" : codec.comment(ahead).location().input());
    }
  }

  /** The id of the article of the thread. */
  String articleId() {
    return thread;
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
            return ahead != null;
          }

          @Override
          public ExportedComment next() {
            if (ahead == null) {
              throw new NoSuchElementException();
            }
            ExportedComment comment = codec.comment(ahead);
            comments++;
            keep(comment.location().input());
            return comment;
          }
        };
  }

  /** How many comments of the thread were read. */
  long commentsRead() {
    return comments;
  }

  /** Keeps the piece, and steps to the next. */
  private void keep(String input) {
    if (kept != null) {
      kept.piece(input, ahead);
    }
    ahead = source.next();
  }
}
