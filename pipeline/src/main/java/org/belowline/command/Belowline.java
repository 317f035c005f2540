package org.belowline.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    customSynopsis = "belowline COMMAND [options]",
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
      "The options of a command: belowline run --help",
      "  belowline run --input='fixtures/*/input' --output=out",
      "  belowline plan --input=dumps"
    })
public final class Belowline implements Callable<Integer> {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "show the version")
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
    CommandLine line = new CommandLine(new Belowline());
    HelpPage.show(line);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Path.class, new LocalPath())
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(
            (error, given) -> {
              error.getCommandLine().getErr().println(Console.error(format, WrongCall.told(error)));
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

  /** No command was given. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Exit.USAGE;
  }
}
