package org.belowline.export.discourse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A post as the JSON of its topic has it. */
final class Post {
  private static final String LIKE = "2";

  /** Small actions and what moderators did are posts of other types. */
  private static final String REGULAR = "1";

  @Nullable String number;
  @Nullable String replyTo;
  @Nullable String topicId;
  @Nullable String topicSlug;
  @Nullable String username;
  @Nullable String userId;
  @Nullable String created;
  @Nullable String updated;
  @Nullable String version;
  @Nullable String cooked;
  @Nullable String avatar;
  private @Nullable String type;
  private @Nullable String deletedAt;
  private boolean isGone;
  private @Nullable Long likes;

  /**
   * Reads one.
   *
   * @param json at the beginning of its object; at the end of it then
   */
  static Post read(JsonParser json) throws IOException {
    Post post = new Post();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("actions_summary") && json.currentToken() == JsonToken.START_ARRAY) {
        post.likes = likes(json);
      } else {
        post.set(name, TopicJson.scalar(json));
      }
    }
    return post;
  }

  private void set(String name, @Nullable String value) {
    switch (name) {
      case "post_number" -> number = value;
      case "reply_to_post_number" -> replyTo = value;
      case "post_type" -> type = value;
      case "topic_id" -> topicId = value;
      case "topic_slug" -> topicSlug = value;
      case "username" -> username = value;
      case "user_id" -> userId = value;
      case "created_at" -> created = value;
      case "updated_at" -> updated = value;
      case "version" -> version = value;
      case "cooked" -> cooked = value;
      case "avatar_template" -> avatar = value;
      case "deleted_at" -> deletedAt = value;
      case "hidden", "user_deleted" -> isGone |= "true".equals(value);
      default -> {
        // Of no use here.
      }
    }
  }

  /** Actions that nobody took are left out. */
  private static long likes(JsonParser json) throws IOException {
    long likes = 0;
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String id = null;
      String count = null;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        String value = TopicJson.scalar(json);
        id = name.equals("id") ? value : id;
        count = name.equals("count") ? value : count;
      }
      Long number = LIKE.equals(id) ? TopicJson.number(count) : null;
      likes = number == null ? likes : number;
    }
    return likes;
  }

  boolean isFirst() {
    return "1".equals(number);
  }

  boolean isRegular() {
    return type == null || type.equals(REGULAR);
  }

  /** Whether its text was deleted or hidden. */
  boolean isGone() {
    return isGone || deletedAt != null;
  }

  /** null where the topic does not say. */
  @Nullable Long likes() {
    return likes;
  }
}
