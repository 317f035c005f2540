package org.belowline.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command and its subcommands. */
@Command(
    name = "belowline",
    description = "Turns raw dumps of news and blog pages into linked tables.",
    subcommands = {
      RunCommand.class,
      PlanCommand.class,
      InspectCommand.class,
      SchemaCommand.class,
      ValidateCommand.class,
      DiffCommand.class
    },
    versionProvider = Version.class,
    footer = {
      "",
      "First run: scripts/belowline run --input='fixtures/*/input' --output=out",
      "The options of a command: scripts/belowline run --help"
    })
public final class Belowline implements Callable<Integer> {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Spec private @Nullable CommandSpec spec;

  private Belowline() {}

  /** What is said of an error that ends the process. */
  public static String told(Throwable error, String... arguments) {
    return Console.error(LogFormat.among(arguments), "failed: " + StackPrint.of(error));
  }

  /**
   * Runs the command.
   *
   * @param out for the result
   * @param err for progress and errors
   * @return the exit code
   */
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    Console.quietLibraries();
    LogFormat format = LogFormat.among(arguments);
    return new CommandLine(new Belowline())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(
            (error, given) -> {
              error.getCommandLine().getErr().println(Console.error(format, told(error)));
              return Exit.USAGE;
            })
        .setExecutionExceptionHandler(
            (error, command, given) -> {
              command
                  .getErr()
                  .println(
                      Console.error(
                          format, "failed, nothing was published: " + StackPrint.of(error)));
              return Exit.FAILED;
            })
        .execute(arguments);
  }

  /** What cannot be right, and where to look. */
  private static String told(ParameterException error) {
    String command = error.getCommandLine().getCommandSpec().qualifiedName();
    if (error instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      List<String> similar = unmatched.getSuggestions();
      return "%s knows no %s%s; see %s --help"
          .formatted(
              command,
              first,
              similar.isEmpty() ? "" : " (did you mean %s?)".formatted(similar.get(0)),
              command);
    }
    if (error.getArgSpec() != null && error.getValue() != null) {
      return "%s=%s is no %s; see %s --help"
          .formatted(
              error.getArgSpec() instanceof OptionSpec option
                  ? option.longestName()
                  : error.getArgSpec().paramLabel(),
              error.getValue(),
              error.getArgSpec().type() == int.class
                  ? "whole number"
                  : error.getArgSpec().type() == LogFormat.class
                      ? "format of lines: text or json"
                      : "such value",
              command);
    }
    return "%s; see %s --help".formatted(error.getMessage(), command);
  }

  /** No command was given. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Exit.USAGE;
  }
}
