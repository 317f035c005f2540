package org.belowline.model;

/** What shows a comment's place in its thread. */
public enum Evidence {
  /** Nesting in the page's markup. */
  MARKUP,
  /** Indentation of layout text. */
  INDENT,
  /** The number that the page prints. */
  LABEL,
  /** A quoted post, or a link to one. */
  REFERENCE,
  /** The name of whom it answers. */
  MENTION,
  /** A parent id in the data. */
  ID,
  /** The parent, or the comment itself, is shown to be missing. */
  INFERRED
}
