package org.belowline.page.html.comment;

/**
 * What an element within a post is for. Where the names of one element speak for several, the first
 * of these counts.
 */
enum PostPart {
  /** Replies stand in it, and not the post itself. */
  REPLIES,
  /** A quoted post that the site inserted. */
  QUOTE,
  VOTES,
  /** A button, badge or note of the site: no text of anybody. */
  CONTROL,
  AUTHOR,
  DATE,
  BODY
}
