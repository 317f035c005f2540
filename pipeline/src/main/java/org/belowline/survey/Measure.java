package org.belowline.survey;

/** What is spread over threads or comments. */
public enum Measure {
  /** Comments of a thread. */
  THREAD_SIZE(Grain.NUMBER),
  /** The deepest level of a thread that has comments. */
  THREAD_DEPTH(Grain.NUMBER),
  /** Known people of a thread that has comments; not of one of which nobody is known. */
  PARTICIPANTS(Grain.NUMBER),
  /** The level of a comment. */
  COMMENT_DEPTH(Grain.NUMBER),
  /** Words of a present comment. */
  COMMENT_WORDS(Grain.NUMBER),
  /** From publication to the comment; less than nothing where the clock says so. */
  DELAY(Grain.SECONDS),
  /** From the comment that is answered to the answer. */
  REPLY_DELAY(Grain.SECONDS);

  private final Grain grain;

  Measure(Grain grain) {
    this.grain = grain;
  }

  /** The least of the values that a spread holds as one with this; -1 for all below 0. */
  long grain(long value) {
    return value < 0 ? -1 : grain.of(value);
  }
}
