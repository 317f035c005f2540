package org.belowline.text;

/** What stands first where a date is printed in numbers alone and does not begin with its year. */
public enum NumericOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN
}
