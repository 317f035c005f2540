package org.belowline.page.text;

/** What a line of a page is. Each line that is not blank has exactly one. */
public enum Role {
  HEADLINE,
  BYLINE,
  BODY,
  COMMENT,
  /** Navigation, buttons, forms, the labels of a thread: no text of anybody. */
  FURNITURE
}
