package org.belowline.survey;

/** What is counted by a code, of which there are few. */
public enum Family {
  /** Documents by charset. */
  CHARSET,
  /** Documents by warning. */
  WARNING,
  /** Comments by what shows their place. */
  EVIDENCE,
  /** Quotes of articles by kind. */
  QUOTE_KIND,
  /** Articles by the year that they were published in. */
  YEAR
}
