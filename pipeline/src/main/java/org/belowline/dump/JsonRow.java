package org.belowline.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The values of one JSON object, by path. */
final class JsonRow {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              // Lines are bounded by --max-page-bytes already.
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonRow() {}

  /** The line is no JSON object. */
  static final class NoObjectException extends IOException {
    private static final long serialVersionUID = 1L;

    NoObjectException(String message) {
      super(message);
    }
  }

  /** Strings and numbers at the paths that are wanted. Lists are passed over. */
  static Map<String, String> values(byte[] line, Set<String> wanted) throws NoObjectException {
    Map<String, String> values = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new NoObjectException("the line is no JSON object");
      }
      Deque<String> above = new ArrayDeque<>();
      String prefix = "";
      while (prefix != null) {
        JsonToken token = json.nextToken();
        if (token == JsonToken.END_OBJECT) {
          prefix = above.poll();
        } else if (token == JsonToken.FIELD_NAME) {
          String path = prefix + json.currentName();
          token = json.nextToken();
          if (token == JsonToken.START_OBJECT) {
            above.push(prefix);
            prefix = path + ".";
          } else if (token == JsonToken.START_ARRAY) {
            json.skipChildren();
          } else if (wanted.contains(path)
              && (token == JsonToken.VALUE_STRING || token.isNumeric())) {
            values.put(path, json.getText());
          }
        }
      }
      if (json.nextToken() != null) {
        throw new NoObjectException("the line has more than one JSON value");
      }
      return values;
    } catch (JsonProcessingException e) {
      long place = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
      throw new NoObjectException("the line is no JSON at its byte " + place);
    } catch (NoObjectException e) {
      throw e;
    } catch (IOException e) {
      // Its bytes are no text in any of the encodings of JSON.
      throw new NoObjectException("the line is no text");
    }
  }
}
