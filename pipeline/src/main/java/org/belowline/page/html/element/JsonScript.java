package org.belowline.page.html.element;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON in a script element. Sites write it with templates, so that it is read leniently. */
public final class JsonScript {
  /** A reply to a comment takes two levels. */
  private static final int DEEPEST = 8_192;

  private static final ObjectReader JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build()
          .reader();

  private JsonScript() {}

  /** What the script says; null where it is no JSON all the same, and so says nothing. */
  public static @Nullable JsonNode read(String script) {
    try {
      return JSON.readTree(unwrapped(script));
    } catch (JsonProcessingException notJson) {
      return null; // the page describes nothing by it
    }
  }

  /** The script without what hides it from old browsers. */
  private static String unwrapped(String script) {
    String text = script.strip();
    for (String mark : List.of("<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[")) {
      if (text.startsWith(mark)) {
        text = text.substring(mark.length()).strip();
      }
    }
    for (String mark : List.of("-->", "//]]>", "/*]]>*/", "]]>")) {
      if (text.endsWith(mark)) {
        text = text.substring(0, text.length() - mark.length()).strip();
      }
    }
    return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
  }
}
