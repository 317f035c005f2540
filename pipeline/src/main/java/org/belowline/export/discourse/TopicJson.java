package org.belowline.export.discourse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import org.belowline.text.CellText;
import org.jspecify.annotations.Nullable;

/** JSON, token by token. */
final class TopicJson {
  private TopicJson() {}

  /**
   * Reads JSON.
   *
   * @param in is not closed
   * @param longest of a text, in characters
   */
  static JsonParser parser(InputStream in, int longest) throws IOException {
    return JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(longest).build())
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .build()
        .createParser(in);
  }

  /** The text, number, true or false that the parser is at; null where it is at none. */
  static @Nullable String scalar(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL || token == null || !token.isScalarValue()) {
      json.skipChildren();
      return null;
    }
    return CellText.of(json.getText());
  }

  static @Nullable Long number(@Nullable String text) {
    try {
      return text == null ? null : Long.valueOf(text);
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }
}
