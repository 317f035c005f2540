package org.belowline.command;

import java.util.List;

/** Options of the command that are promised and not there yet. */
final class LaterOptions {
  private static final List<String> NAMES = List.of("--append", "--exit-if-nothing");

  private LaterOptions() {}

  /** Refuses the command where one of them is among the arguments. */
  static void refuse(List<String> arguments) throws UsageException {
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      if (NAMES.contains(name)) {
        throw new UsageException(argument + " is not there yet");
      }
    }
  }
}
