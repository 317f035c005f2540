package org.belowline.dump;

import java.io.Serializable;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.model.Moment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.text.GivenTime;
import org.jspecify.annotations.Nullable;

/**
 * Which captures are wanted, by their time; those without time always are.
 *
 * @param since microseconds since 1970-01-01T00:00Z, inclusive; null for no bound
 * @param until the same, exclusive
 */
public record CaptureWindow(@Nullable Long since, @Nullable Long until) implements Serializable {
  /** All captures. */
  public static final CaptureWindow ALL = new CaptureWindow(null, null);

  private static final long DAY = 86_400_000_000L;

  /**
   * The window between two days or times.
   *
   * @param since the first, or null
   * @param until the last, a day with all of it, or null
   * @throws IllegalArgumentException says what is no time
   */
  public static CaptureWindow parse(@Nullable String since, @Nullable String until) {
    CaptureWindow window =
        new CaptureWindow(
            since == null ? null : micros("--since", since, false),
            until == null ? null : micros("--until", until, true));
    if (window.since != null && window.until != null && window.since >= window.until) {
      throw new IllegalArgumentException(
          "--since=%s is not before --until=%s".formatted(since, until));
    }
    return window;
  }

  private static long micros(String option, String text, boolean end) {
    Moment moment = GivenTime.of(text);
    if (moment == null || moment.at() == null) {
      throw new IllegalArgumentException(
          "%s=%s is no day or time such as 2020-01-31 or 2020-01-31T12:00Z"
              .formatted(option, text));
    }
    return moment.at() + (end ? moment.hasMinute() ? 1 : DAY : 0);
  }

  /** Why a capture is not wanted, as a kind of skipped records; null where it is. */
  @Nullable SkipKind skips(@Nullable Long capturedAt) {
    if (capturedAt == null) {
      return null;
    }
    if (since != null && capturedAt < since) {
      return SkipKind.BEFORE_SINCE;
    }
    return until != null && capturedAt >= until ? SkipKind.AFTER_UNTIL : null;
  }

  /** The sink behind this window. */
  RecordSink over(RecordSink sink) {
    return new RecordSink() {
      @Override
      public void page(RawPage page) {
        SkipKind kind = skips(page.capturedAt());
        if (kind == null) {
          sink.page(page);
        } else {
          sink.skip(page.format(), kind);
        }
      }

      @Override
      public void article(DumpFormat format, Capture article) {
        sink.article(format, article);
      }

      @Override
      public void comment(DumpFormat format, ExportedComment comment) {
        sink.comment(format, comment);
      }

      @Override
      public void reject(@Nullable DumpFormat format, Reject reject) {
        sink.reject(format, reject);
      }

      @Override
      public void skip(DumpFormat format, SkipKind kind) {
        sink.skip(format, kind);
      }
    };
  }
}
