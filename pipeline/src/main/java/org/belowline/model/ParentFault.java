package org.belowline.model;

/** What can be wrong with a link to the comment that is answered. */
public enum ParentFault {
  /** No comment in the data has this id. */
  MISSING,
  /** It is the comment's own id. */
  SELF,
  /** Following the links from comment to comment leads back to this one. */
  CYCLE
}
