package org.belowline.model;

/** Whether a comment is there to be read. */
public enum Status {
  PRESENT,
  /** The page shows that a comment was here; nothing but its place is known. */
  MISSING,
  /** A placeholder says that the comment was deleted. */
  DELETED
}
