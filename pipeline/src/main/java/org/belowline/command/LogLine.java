package org.belowline.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** A line on standard error as one JSON object. */
final class LogLine {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LogLine() {}

  /**
   * The line, without its end.
   *
   * @param time to the millisecond, UTC
   * @param counts none where the message is about none
   */
  static String of(Instant time, String level, String message, Map<String, Long> counts) {
    ObjectNode line = JSON.createObjectNode();
    line.put("time", time.truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("level", level);
    line.put("message", message);
    if (!counts.isEmpty()) {
      line.set("counts", JSON.valueToTree(new TreeMap<>(counts)));
    }
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
