package org.belowline.export;

import org.belowline.model.Article;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.jspecify.annotations.Nullable;

/**
 * Takes what an export is found to hold, entry by entry. Each entry is handed on once: as article,
 * comment, skip or reject.
 */
public interface Entries {
  /**
   * An article of its own, as a post of an export is; it becomes a document.
   *
   * @param sourceId the export's own id; null where it has none
   * @param article with the address of {@code key}
   */
  void article(Entry entry, ThreadKey key, @Nullable String sourceId, Article article);

  /**
   * A comment.
   *
   * @param article what the entry itself says of the article; null where it says nothing but {@code
   *     key}
   * @param content without parent index; {@code parentRef} is the {@code siteId} of the comment
   *     that is answered, null where the article is: no spelling of "no parent" is handed on
   */
  void comment(Entry entry, ThreadKey key, @Nullable Article article, RawComment content);

  /** An entry that is neither article nor comment, or none that is wanted. */
  void skip(SkipKind kind);

  /** An entry that could not be used. */
  void reject(Entry entry, Reject.Reason reason, String detail);
}
