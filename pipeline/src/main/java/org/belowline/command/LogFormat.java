package org.belowline.command;

import java.util.Locale;

/** How lines on standard error are written. */
enum LogFormat {
  /** For a person. */
  TEXT,
  /** One JSON object a line: time, level, message, counts. */
  JSON;

  /** As it is given, and as run.json has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the arguments ask for JSON, for what is said before they are parsed. */
  static LogFormat among(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      boolean isJson =
          arguments[i].equalsIgnoreCase("--log-format=json")
              || arguments[i].equals("--log-format")
                  && i + 1 < arguments.length
                  && arguments[i + 1].equalsIgnoreCase("json");
      if (isJson) {
        return JSON;
      }
    }
    return TEXT;
  }
}
