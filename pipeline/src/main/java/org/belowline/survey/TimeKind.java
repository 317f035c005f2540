package org.belowline.survey;

/** Times of which the first and last day are told. */
public enum TimeKind {
  /** When pages were captured. */
  CAPTURED,
  /** When articles were published. */
  PUBLISHED,
  /** When comments were written. */
  WRITTEN
}
