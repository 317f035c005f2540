package org.belowline.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one small object that tells which run a place of a store shows.
 *
 * @param id of the run, whose files lie in {@link #folder()}
 */
record CurrentRun(String id) {
  static final String NAME = "CURRENT.json";

  /** All runs lie here, each in a folder called by its id. */
  static final String RUNS = "runs/";

  private static final Pattern OF_RUN =
      Pattern.compile("(.*/|)" + RUNS + "(" + RunId.PATTERN + ")/.*");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The folder of the run; ends in a slash. */
  String folder() {
    return folder(id);
  }

  static String folder(String id) {
    return RUNS + id + "/";
  }

  byte[] toJson() {
    return "{\n  \"run\" : \"%s\",\n  \"path\" : \"%s\"\n}\n"
        .formatted(id, folder())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Null where that is none of ours. */
  static @Nullable CurrentRun ofJson(byte[] json) {
    try {
      JsonNode node = JSON.readTree(json);
      String id = node == null ? "" : node.path("run").asText();
      return id.matches(RunId.PATTERN) && folder(id).equals(node.path("path").asText())
          ? new CurrentRun(id)
          : null;
    } catch (IOException noJson) {
      return null;
    }
  }

  /** The id of the run that the object belongs to by its name; null where it belongs to none. */
  static @Nullable String runOf(String name) {
    Matcher matcher = OF_RUN.matcher(name);
    return matcher.matches() && matcher.group(1).isEmpty() ? matcher.group(2) : null;
  }

  /** The path of the object that tells of the run that a file belongs to; null as above. */
  static @Nullable String beside(String path) {
    Matcher matcher = OF_RUN.matcher(path);
    return matcher.matches() ? matcher.group(1) + NAME : null;
  }
}
