package org.belowline.export.reddit;

import java.util.Locale;
import java.util.stream.Stream;
import org.belowline.lines.JsonPaths;

/** What is read of an item. */
enum Field {
  ID,
  NAME,
  LINK_ID,
  PARENT_ID,
  BODY,
  AUTHOR,
  AUTHOR_FULLNAME,
  CREATED_UTC,
  EDITED,
  SCORE,
  SCORE_HIDDEN,
  PERMALINK,
  SUBREDDIT,
  LINK_TITLE,
  TITLE,
  SELFTEXT,
  IS_SELF,
  NUM_COMMENTS,
  LOCKED,
  ARCHIVED,
  // No more than signs of where an item is from.
  SUBREDDIT_ID,
  AUTHOR_FLAIR_TEXT,
  AUTHOR_FLAIR_CSS_CLASS,
  OVER_18,
  CONTROVERSIALITY,
  RETRIEVED_ON,
  STICKIED,
  ALLOW_LIVE_COMMENTS;

  /** All of them, each in the place of its ordinal. */
  static final JsonPaths PATHS =
      JsonPaths.ofAll(
          Stream.of(values()).map(field -> field.name().toLowerCase(Locale.ROOT)).toList());
}
