package org.belowline.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a call that no command understands: one line, and where to look. */
final class WrongCall {
  private WrongCall() {}

  static String told(ParameterException error) {
    CommandSpec command = error.getCommandLine().getCommandSpec();
    return "%s; see %s --help".formatted(reason(error, command), command.qualifiedName());
  }

  private static String reason(ParameterException error, CommandSpec command) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), command);
    }
    if (error instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing.getMissing().stream()
          .map(WrongCall::missing)
          .collect(Collectors.joining("; "));
    }
    if (error instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return option.longestName() + " is given twice";
    }
    if (error.getArgSpec() != null && error.getValue() != null) {
      return value(error.getArgSpec(), error.getValue());
    }
    return String.valueOf(error.getMessage());
  }

  private static String unmatched(String given, CommandSpec command) {
    String shown = SecretArguments.shown(given);
    if (command.subcommands().isEmpty()) {
      String name = given.replaceFirst("(?s)=.*", "");
      return given.startsWith("-")
          ? "%s knows no %s%s"
              .formatted(command.qualifiedName(), shown, Spelling.hint(name, options(command)))
          : "'%s' is more than %s takes".formatted(shown, command.qualifiedName());
    }
    if (given.startsWith("-") && given.contains("=")) {
      return "a command comes first, as in: belowline run %s".formatted(shown);
    }
    List<String> names = new ArrayList<>(command.subcommands().keySet());
    names.addAll(options(command));
    return "%s knows no %s%s"
        .formatted(command.qualifiedName(), shown, Spelling.hint(given, names));
  }

  /** The names of all options of a command. */
  static List<String> options(CommandSpec command) {
    return command.options().stream().map(OptionSpec::longestName).toList();
  }

  private static String missing(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? "%s needs a value: %s=%s"
            .formatted(option.longestName(), option.longestName(), option.paramLabel())
        : "%s is missing: %s"
            .formatted(argument.paramLabel(), String.join(" ", argument.description()));
  }

  private static String value(ArgSpec argument, String value) {
    String name =
        argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    Class<?> type = argument.type();
    if (type == boolean.class) {
      return "%s takes no value; '%s' was given".formatted(name, value);
    }
    if (type == Path.class) {
      return "%s=%s lies elsewhere, and is needed on this machine; copy it here"
          .formatted(name, value);
    }
    return "%s=%s is no %s"
        .formatted(
            name,
            value,
            type == int.class || type == Long.class
                ? "whole number"
                : type == LogFormat.class ? "format of lines: text or json" : "such value");
  }
}
