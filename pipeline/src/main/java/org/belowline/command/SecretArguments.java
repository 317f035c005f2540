package org.belowline.command;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Arguments for Beam that hold what opens a store: nobody is to read it in a report or message. */
final class SecretArguments {
  /** What is spelled like an option for a key may have one behind it. */
  private static final Pattern NAME =
      Pattern.compile(
          "-*(key(?!-file$).*|.*(credential|secret|password|token|customerkey|proxy).*)",
          Pattern.CASE_INSENSITIVE);

  private SecretArguments() {}

  /**
   * Whether the option's value is a secret, or may be.
   *
   * @param name with its hyphens or without
   */
  static boolean isSecret(String name) {
    return NAME.matcher(name).matches();
  }

  /** Whether any of the arguments has one. */
  static boolean areAmong(List<String> arguments) {
    return arguments.stream().anyMatch(argument -> isSecret(argument.replaceFirst("(?s)=.*", "")));
  }

  /** The argument, without its value where that is a secret. */
  static String shown(String argument) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    if (!isSecret(name)) {
      return argument;
    }
    return name.replaceFirst("^-+", "").toLowerCase(Locale.ROOT).startsWith("key")
        ? "--key…"
        : name + "=…";
  }
}
