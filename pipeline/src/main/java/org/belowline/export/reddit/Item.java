package org.belowline.export.reddit;

import org.belowline.lines.JsonRow;
import org.belowline.model.Moment;
import org.belowline.text.GivenTime;
import org.jspecify.annotations.Nullable;

/** A line of a dump. One object sees all lines of a content, one after the other. */
final class Item {
  private static final String SITE = "https://www.reddit.com";
  private static final String COMMENT = "t1_";
  private static final String POST = "t3_";
  private static final int BASE = 36;

  private final @Nullable String[] values = new String[Field.values().length];

  /** Goes to a line. */
  void read(byte[] line) throws JsonRow.NoObjectException {
    JsonRow.read(line, Field.PATHS, values);
  }

  /** Goes to a line that may be cut off. */
  void readBeginning(byte[] line) {
    JsonRow.readBeginning(line, Field.PATHS, values);
  }

  /** A value that is not blank; null where there is none. */
  @Nullable String get(Field field) {
    String value = values[field.ordinal()];
    return value == null || value.isBlank() ? null : value;
  }

  boolean has(Field field) {
    return values[field.ordinal()] != null;
  }

  /** Whether the line says yes. */
  boolean is(Field field) {
    return "true".equals(values[field.ordinal()]);
  }

  /** How many of all the fields it has. */
  int fields() {
    int fields = 0;
    for (String value : values) {
      fields += value == null ? 0 : 1;
    }
    return fields;
  }

  boolean isComment() {
    return has(Field.LINK_ID);
  }

  boolean isPost() {
    return !has(Field.LINK_ID) && (has(Field.TITLE) || has(Field.SELFTEXT)) && id() != null;
  }

  /** The id without the letters of its kind; null where there is none. */
  @Nullable String id() {
    String id = get(Field.ID) == null ? get(Field.NAME) : get(Field.ID);
    return id == null ? null : bare(id);
  }

  /** The id of the post that is commented; null where there is none. */
  @Nullable String post() {
    String link = get(Field.LINK_ID);
    return link == null ? null : bare(link);
  }

  /** The id of the comment that is answered; null where the post is. */
  @Nullable String parent() {
    String parent = get(Field.PARENT_ID);
    if (parent == null || parent.startsWith(POST)) {
      return null;
    }
    String id = parent.startsWith(COMMENT) ? bare(parent) : ofNumber(parent);
    return id.equals(post()) ? null : id;
  }

  /** Some dumps have the number that an id is to the base of 36. */
  private static String ofNumber(String text) {
    try {
      return Long.toString(Long.parseLong(text), BASE);
    } catch (NumberFormatException notANumber) {
      return text;
    }
  }

  private static String bare(String id) {
    return id.startsWith(COMMENT) || id.startsWith(POST) ? id.substring(COMMENT.length()) : id;
  }

  @Nullable Moment created() {
    return time(Field.CREATED_UTC);
  }

  /** A time; null where there is none, or no more than yes or no. */
  @Nullable Moment time(Field field) {
    String value = get(field);
    return value == null || value.equals("true") || value.equals("false")
        ? null
        : GivenTime.of(value);
  }

  @Nullable Long number(Field field) {
    String value = get(field);
    try {
      return value == null ? null : Long.valueOf(value);
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  /** The address of the comment itself; null where there is none. */
  @Nullable String permalink() {
    String path = get(Field.PERMALINK);
    return path != null && path.startsWith("/") ? SITE + path : path;
  }

  /** The name of the group. */
  @Nullable String site() {
    String subreddit = get(Field.SUBREDDIT);
    return subreddit == null ? null : "r/" + subreddit;
  }

  /** The address of a post, in the one form that needs no more than its id. */
  static String address(String post) {
    return SITE + "/comments/" + post + "/";
  }
}
