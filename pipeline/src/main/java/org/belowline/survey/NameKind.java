package org.belowline.survey;

/** What is counted by name, of which there may be any number. */
public enum NameKind {
  /** Who is quoted in articles; how often, and in how many. */
  SPEAKER,
  /** Where articles are from; how many comments they have. */
  HOST,
  /** What articles are written in; how many comments they have. */
  LANGUAGE
}
