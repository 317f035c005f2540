package org.belowline.export;

import java.util.Locale;

/** What is read of a row of comments. */
public enum CommentColumn {
  /** The comment's own id, unique in its thread. */
  ID,
  /** The name of its article. */
  THREAD,
  /** The id of the comment that is answered. */
  PARENT,
  AUTHOR,
  CREATED,
  TEXT,
  /** A key of its place, which begins with that of the comment that is answered. */
  PATH,
  /** The ids of all comments above it. */
  ANCESTORS,
  AUTHOR_ID,
  /** The headline of its article. */
  TITLE,
  /** The address of its article. */
  URL,
  VOTES,
  /** What has become of it: approved, pending, spam, deleted. */
  STATUS,
  ARTICLE_TEXT,
  ARTICLE_AUTHOR,
  ARTICLE_CREATED;

  /** The name in a map. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
