package org.belowline.text.mark;

import java.util.List;

/**
 * A stretch between quotation marks, within one paragraph. Places are in UTF-16 units of the text.
 *
 * @param open where the opening mark begins
 * @param start where the words begin
 * @param end where the words end
 * @param after the place behind the closing mark
 * @param mark the opening mark; a closing one where the opening one is missing
 * @param state how the stretch ends
 * @param within what stands between marks in it, in order
 */
public record Marked(
    int open, int start, int end, int after, char mark, State state, List<Marked> within) {
  public Marked {
    within = List.copyOf(within);
  }

  /** How a stretch begins and ends. */
  public enum State {
    /** Between two marks. */
    PAIRED,
    /** Not closed: the next paragraph opens the same mark again. */
    GOES_ON,
    /** Never closed: up to the end of the paragraph. */
    UNCLOSED,
    /** Never opened: from the beginning of the paragraph. */
    UNOPENED
  }

  /** Whether single marks stand around it. */
  public boolean isSingle() {
    return Shape.isSingle(mark);
  }
}
