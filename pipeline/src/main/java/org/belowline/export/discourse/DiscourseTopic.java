package org.belowline.export.discourse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.export.ExportFormat;
import org.belowline.export.JsonEntries;
import org.belowline.model.Reject;

/**
 * Topics of Discourse as its servers give them in JSON, one or several behind each other. The first
 * post is the article. Reads post by post; a topic may have any number of them.
 */
public final class DiscourseTopic implements ExportFormat {
  private static final String POSTS_AND_THEIR_ORDER = "post_stream";

  @Override
  public boolean recognises(byte[] head) {
    try (JsonParser json = TopicJson.parser(new ByteArrayInputStream(head), head.length)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        if (json.currentName().equals(POSTS_AND_THEIR_ORDER)) {
          return json.nextToken() == JsonToken.START_OBJECT;
        }
        json.nextToken();
        json.skipChildren();
      }
      return false;
    } catch (IOException otherOrCut) {
      return false;
    }
  }

  @Override
  public void read(InputStream in, Wanted wanted, Entries entries) throws IOException {
    Reading reading = new Reading(wanted.maxEntryBytes(), entries);
    try (JsonParser json = TopicJson.parser(in, wanted.maxEntryBytes())) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        reading.topic(json);
      }
    } catch (JsonEOFException e) {
      throw new EOFException("the topic ends early");
    } catch (StreamConstraintsException e) {
      entries.reject(
          new Entry(reading.posts, null, () -> new byte[0]),
          Reject.Reason.TOO_LARGE,
          JsonEntries.tooLarge("text", wanted.maxEntryBytes()) + "; what follows is not read");
    }
  }

  /** Reads the topics of one content. */
  private static final class Reading {
    private final int maxEntryBytes;
    private final Entries entries;
    private long posts;

    Reading(int maxEntryBytes, Entries entries) {
      this.maxEntryBytes = maxEntryBytes;
      this.entries = entries;
    }

    /** What was read of a topic is handed on also where it breaks off. */
    void topic(JsonParser json) throws IOException {
      Topic topic = new Topic(maxEntryBytes, entries);
      try {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          JsonToken token = json.nextToken();
          if (name.equals(POSTS_AND_THEIR_ORDER) && token == JsonToken.START_OBJECT) {
            stream(json, topic);
          } else {
            topic.set(name, TopicJson.scalar(json));
          }
        }
      } finally {
        topic.end();
      }
    }

    private void stream(JsonParser json, Topic topic) throws IOException {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken() != JsonToken.START_ARRAY || !name.equals("posts")) {
          json.skipChildren();
          continue;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
          if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            continue;
          }
          long at = json.currentTokenLocation().getByteOffset();
          Post post = Post.read(json);
          topic.add(new Entry(posts++, at < 0 ? null : at, () -> content(post)), post);
        }
      }
    }

    private static byte[] content(Post post) {
      return post.cooked == null ? new byte[0] : post.cooked.getBytes(StandardCharsets.UTF_8);
    }
  }
}
