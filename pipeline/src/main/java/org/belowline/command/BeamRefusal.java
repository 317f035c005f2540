package org.belowline.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said of options that are Beam's, or nobody's: Beam tells it in the words of its classes.
 */
final class BeamRefusal {
  private static final Pattern UNKNOWN =
      Pattern.compile("missing a property named '([^']*)'(.*)", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("\\w+");
  private static final Pattern DESERIALIZED = Pattern.compile("of type `(?:[\\w.]*\\.)?(\\w+)`");
  private static final List<String> RUNNERS = List.of("DirectRunner", "FlinkRunner", "SparkRunner");

  private BeamRefusal() {}

  /**
   * One line.
   *
   * @param message of Beam
   * @param arguments that were given to Beam
   * @param ours the names of our own options
   */
  static String told(String message, List<String> arguments, Collection<String> ours) {
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.find()) {
      String name = "--" + unknown.group(1);
      return "no option is called so: %s%s; see belowline run --help"
          .formatted(
              SecretArguments.shown(given(name, arguments)),
              Spelling.hint(name, names(ours, unknown.group(2))));
    }
    String runner = value("--runner", arguments);
    if (message.startsWith("Unknown 'runner'")) {
      return "--runner=%s is no runner%s; %s are, see docs/engines.md"
          .formatted(runner, Spelling.hint(runner, RUNNERS), String.join(", ", RUNNERS));
    }
    String all = String.join("; ", arguments.stream().map(SecretArguments::shown).toList());
    if (SecretArguments.areAmong(arguments)) {
      return all + ": no such value";
    }
    Matcher type = DESERIALIZED.matcher(message);
    return "%s: %s"
        .formatted(
            all, type.find() ? expected(type.group(1)) : message.lines().findFirst().orElse(""));
  }

  private static List<String> names(Collection<String> ours, String suggested) {
    List<String> names = new ArrayList<>(ours);
    int begin = suggested.indexOf("Did you mean");
    if (begin >= 0) {
      Matcher name = NAME.matcher(suggested.substring(begin).replace("Did you mean", ""));
      while (name.find()) {
        if (!name.group().equals("one") && !name.group().equals("of")) {
          names.add("--" + name.group());
        }
      }
    }
    return names;
  }

  private static String expected(String type) {
    return switch (type) {
      case "int", "long", "Integer", "Long" -> "a whole number is needed";
      case "double", "float", "Double", "Float" -> "a number is needed";
      case "boolean", "Boolean" -> "true or false is needed";
      default -> "no such value";
    };
  }

  private static String given(String name, List<String> arguments) {
    return arguments.stream()
        .filter(argument -> argument.equals(name) || argument.startsWith(name + "="))
        .findFirst()
        .orElse(name);
  }

  private static String value(String name, List<String> arguments) {
    return given(name, arguments).substring(name.length()).replaceFirst("^=", "");
  }
}
