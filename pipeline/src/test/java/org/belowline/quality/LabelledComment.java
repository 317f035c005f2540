package org.belowline.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A comment of a labelled page: the answer, and what of it each form of text still shows.
 *
 * @param parent the id of the comment that it replies to
 * @param day null where the page prints no date, or one like "3 days ago"
 * @param body paragraphs parted by a blank line
 * @param shown by form: which of author, date and parent; without entry where the text has lost it
 */
record LabelledComment(
    String id,
    @Nullable String parent,
    String author,
    @Nullable LocalDate day,
    String body,
    Map<TextForm, Set<Part>> shown) {

  /** What a text may show of a comment beside its body. */
  enum Part {
    AUTHOR,
    DATE,
    PARENT
  }

  boolean shows(TextForm form, Part part) {
    return shown.getOrDefault(form, Set.of()).contains(part);
  }

  /** The words of the body, as they are compared. */
  List<String> words() {
    return WordOverlap.words(body);
  }
}
