package org.belowline.dump;

import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.jspecify.annotations.Nullable;

/**
 * A sink whose failure is no fault of what is read. Once it has failed it takes nothing more, and
 * says the same again to whoever takes its failure for a damage of the input.
 */
final class WatchedSink implements RecordSink {
  private final RecordSink sink;
  private boolean untouched = true;
  private @Nullable RuntimeException exception;
  private @Nullable Error error;

  WatchedSink(RecordSink sink) {
    this.sink = sink;
  }

  /** Whether nothing was handed on. */
  boolean isUntouched() {
    return untouched;
  }

  @Override
  public void page(RawPage page) {
    hand(() -> sink.page(page));
  }

  @Override
  public void article(DumpFormat format, Capture article) {
    hand(() -> sink.article(format, article));
  }

  @Override
  public void comment(DumpFormat format, ExportedComment comment) {
    hand(() -> sink.comment(format, comment));
  }

  @Override
  public void reject(@Nullable DumpFormat format, Reject reject) {
    hand(() -> sink.reject(format, reject));
  }

  @Override
  public void skip(DumpFormat format, SkipKind kind) {
    hand(() -> sink.skip(format, kind));
  }

  private void hand(Runnable record) {
    untouched = false;
    if (exception != null) {
      throw exception;
    }
    if (error != null) {
      throw error;
    }
    try {
      record.run();
    } catch (RuntimeException e) {
      exception = e;
      throw e;
    } catch (Error e) {
      error = e;
      throw e;
    }
  }
}
