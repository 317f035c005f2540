package org.belowline.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command and its subcommands. */
@Command(
    name = "belowline",
    description = "Turns raw dumps of news and blog pages into linked tables.",
    subcommands = {RunCommand.class, SchemaCommand.class},
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

  /**
   * Runs the command.
   *
   * @param out for the result
   * @param err for progress and errors
   * @return the exit code
   */
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    Console.quietLibraries();
    return new CommandLine(new Belowline())
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(
            (error, given) -> {
              error.getCommandLine().getErr().println("belowline: " + error.getMessage());
              return Exit.USAGE;
            })
        .setExecutionExceptionHandler(
            (error, command, given) -> {
              command.getErr().println("belowline: failed, nothing was published: " + error);
              error.printStackTrace(command.getErr());
              return Exit.FAILED;
            })
        .execute(arguments);
  }

  /** No command was given. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Exit.USAGE;
  }
}
