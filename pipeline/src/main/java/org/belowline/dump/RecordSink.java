package org.belowline.dump;

import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.jspecify.annotations.Nullable;

/** Takes what a dump is found to hold, record by record. */
public interface RecordSink {
  /** A page. */
  void page(RawPage page);

  /** An article that an export has, without comments: those are handed on by themselves. */
  void article(DumpFormat format, Capture article);

  /** A comment of an export. */
  void comment(DumpFormat format, ExportedComment comment);

  /**
   * A page, or a stretch of the input, that could not be used.
   *
   * @param format null where the content could not be read far enough to tell
   */
  void reject(@Nullable DumpFormat format, Reject reject);

  /** A record that is no page, or none that is wanted: counted, and no row. */
  void skip(DumpFormat format, SkipKind kind);
}
