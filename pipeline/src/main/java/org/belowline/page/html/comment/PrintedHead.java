package org.belowline.page.html.comment;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Moment;
import org.belowline.page.text.ItemHead;
import org.jspecify.annotations.Nullable;

/**
 * The head of a post that is told from its words alone.
 *
 * @param rest the text below it; all of the text where there is no head
 */
record PrintedHead(@Nullable String author, @Nullable Moment created, String rest) {
  /** The head in the first lines of the text, unless it names somebody else than is known. */
  static PrintedHead of(String text, @Nullable String known) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (!lines.isEmpty()) {
      lines.set(0, PostName.withoutNumber(lines.get(0)));
    }
    ItemHead head = ItemHead.read(lines);
    if (!head.isEvidence() || known != null && head.author() != null) {
      return new PrintedHead(null, null, text);
    }
    return new PrintedHead(
        head.author(),
        head.created(),
        String.join("\n", lines.subList(head.lines(), lines.size())).strip());
  }
}
