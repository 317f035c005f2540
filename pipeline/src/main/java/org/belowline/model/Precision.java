package org.belowline.model;

/** How much of a time was printed. */
public enum Precision {
  DAY,
  MINUTE,
  SECOND
}
