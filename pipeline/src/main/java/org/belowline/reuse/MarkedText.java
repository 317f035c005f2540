package org.belowline.reuse;

import java.util.List;
import org.belowline.text.mark.MarkedPassage;

/**
 * A text in which reuse is looked for.
 *
 * @param text empty where nothing is known of it
 * @param marked what it marks as said by others, in order of place
 */
public record MarkedText(String text, List<MarkedPassage> marked) {
  public MarkedText {
    marked = List.copyOf(marked);
  }
}
