package org.belowline.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.belowline.text.CellText;
import org.jspecify.annotations.Nullable;

/** The values of one JSON object, by path. */
public final class JsonRow {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              // Lines are bounded by --max-page-bytes already.
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonRow() {}

  /** The line is no JSON object. */
  public static final class NoObjectException extends IOException {
    private static final long serialVersionUID = 1L;

    NoObjectException(String message) {
      super(message);
    }
  }

  /**
   * The values at the paths that are looked at.
   *
   * @param line in UTF-8
   * @param values takes them, at the places of their paths; what has none becomes null
   */
  public static void read(byte[] line, JsonPaths paths, @Nullable String[] values)
      throws NoObjectException {
    Arrays.fill(values, null);
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new NoObjectException("the line is no JSON object");
      }
      readObject(json, line, paths, values);
      if (json.nextToken() != null) {
        throw new NoObjectException("the line has more than one JSON value");
      }
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

  /** The same for a line that may be cut off: what stands in front of the cut is read. */
  public static void readBeginning(byte[] line, JsonPaths paths, @Nullable String[] values) {
    try {
      read(line, paths, values);
    } catch (NoObjectException cutOff) {
      // Values are filled in as they come.
      return;
    }
  }

  private static void readObject(
      JsonParser json, byte[] line, JsonPaths paths, @Nullable String[] values) throws IOException {
    Deque<JsonPaths.Names> above = new ArrayDeque<>();
    JsonPaths.Names names = paths.top();
    while (names != null) {
      if (json.nextToken() == JsonToken.END_OBJECT) {
        names = above.poll();
        continue;
      }
      JsonPaths.Name name = names.get(json.currentName());
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_OBJECT && name != null && name.within() != null) {
        above.push(names);
        names = name.within();
      } else if (name != null && name.place() >= 0) {
        String value = value(json, token, line, paths.isAll());
        if (value != null) {
          values[name.place()] = value;
        }
      } else {
        json.skipChildren();
      }
    }
  }

  /** The value, at whose last token the parser is then; null for none. */
  private static @Nullable String value(JsonParser json, JsonToken token, byte[] line, boolean all)
      throws IOException {
    switch (token) {
      case VALUE_STRING:
        return CellText.of(json.getText());
      case VALUE_NUMBER_INT:
      case VALUE_NUMBER_FLOAT:
        return json.getText();
      case VALUE_TRUE:
      case VALUE_FALSE:
        return all ? json.getText() : null;
      case START_ARRAY:
        int start = (int) json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        int end = (int) json.currentLocation().getByteOffset();
        boolean isKnown = all && start >= 0 && end <= line.length;
        return isKnown ? new String(line, start, end - start, StandardCharsets.UTF_8) : null;
      default:
        json.skipChildren();
        return null;
    }
  }
}
