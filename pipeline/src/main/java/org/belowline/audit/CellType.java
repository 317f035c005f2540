package org.belowline.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;
import org.belowline.table.Column;

/** Whether a cell's text is a value of its column's type. */
final class CellType {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TIME =
      Pattern.compile("-?\\d{4,6}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?Z?)?");

  private CellType() {}

  static boolean fits(Column.Type type, String cell) {
    return switch (type) {
      case STRING -> true;
      case LONG -> isLong(cell);
      case DOUBLE -> isDouble(cell);
      case BOOLEAN -> cell.equals("true") || cell.equals("false");
      case TIME -> TIME.matcher(cell).matches();
      case STRING_LIST -> isList(cell, false);
      case LONG_LIST -> isList(cell, true);
    };
  }

  private static boolean isLong(String cell) {
    try {
      Long.parseLong(cell);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isDouble(String cell) {
    try {
      return Double.isFinite(Double.parseDouble(cell));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isList(String cell, boolean ofNumbers) {
    try {
      JsonNode list = JSON.readTree(cell);
      if (!list.isArray()) {
        return false;
      }
      for (JsonNode element : list) {
        if (ofNumbers ? !element.isIntegralNumber() : !element.isTextual()) {
          return false;
        }
      }
      return true;
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
