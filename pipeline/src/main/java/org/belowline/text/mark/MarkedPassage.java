package org.belowline.text.mark;

/**
 * A stretch of a text that is marked as said by somebody else. Places count UTF-16 units.
 *
 * @param start where its words begin, inclusive, behind the outer marks
 * @param end where its words end, exclusive, before the outer marks
 * @param outerStart where its outer marks begin, inclusive
 * @param outerEnd where its outer marks end, exclusive
 * @param goesOn whether the next paragraph opens the same mark again, as one utterance
 */
public record MarkedPassage(
    Kind kind, int start, int end, int outerStart, int outerEnd, boolean goesOn) {
  /** How it is marked. */
  public enum Kind {
    /** Lines that begin with ">". */
    LINES,
    /** Paragraphs that the page sets off from the text around them. */
    SET_OFF,
    /** Quotation marks around it. */
    MARKS
  }

  public MarkedPassage {
    if (outerStart < 0 || outerStart > start || start >= end || end > outerEnd) {
      throw new IllegalArgumentException(
          "a passage at %d, %d, %d, %d".formatted(outerStart, start, end, outerEnd));
    }
  }

  /** Whole lines or paragraphs. */
  static MarkedPassage block(Kind kind, int start, int end, int outerStart) {
    return new MarkedPassage(kind, start, end, outerStart, end, false);
  }

  /** Words between quotation marks. */
  static MarkedPassage of(Marked marked) {
    return new MarkedPassage(
        Kind.MARKS,
        marked.start(),
        marked.end(),
        marked.open(),
        marked.after(),
        marked.state() == Marked.State.GOES_ON);
  }

  /** Whether the other stands within it. */
  boolean holds(MarkedPassage other) {
    return start <= other.outerStart && other.outerEnd <= end;
  }
}
