package org.belowline.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.belowline.beam.BeamOptions;
import org.belowline.beam.InputFile;
import org.belowline.beam.Manifest;
import org.belowline.beam.PipelineRun;
import org.belowline.beam.RunFailedException;
import org.belowline.beam.Settings;
import org.belowline.publish.OutputFolder;
import org.belowline.publish.OutputInUseException;
import org.belowline.publish.OutputRefusedException;
import org.belowline.report.Account;
import org.belowline.report.DataPackage;
import org.belowline.report.RunReport;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Reads dumps and writes an output folder. */
@Command(
    name = "run",
    sortOptions = false,
    usageHelpAutoWidth = true,
    description =
        "Reads dumps of pages and writes linked tables of articles, comments and threads.",
    footer = {
      "",
      "Other options, such as --runner=FlinkRunner or --targetParallelism=2, go to Beam.",
      "Exit: 0 done, 1 failed and nothing published, 2 the command cannot be right,",
      "3 done with more rejects than --max-rejects, 75 another run holds the output."
    })
final class RunCommand implements Callable<Integer> {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final double MILLIS = 1_000;
  private static final double NANOS = 1e9;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = "Files, folders or globs, with commas between; '-' is standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--input-list",
      paramLabel = "FILE",
      description = "A file with one input a line.")
  private @Nullable Path inputList;

  @Option(names = "--output", paramLabel = "DIR", description = "The folder to write.")
  private @Nullable String output;

  @Option(
      names = "--formats",
      defaultValue = "csv,parquet",
      paramLabel = "LIST",
      description = "Formats of the tables. Default: ${DEFAULT-VALUE}")
  private String formats = "";

  @Option(
      names = "--shards",
      defaultValue = "1",
      paramLabel = "N",
      description = "Files a table. Default: ${DEFAULT-VALUE}")
  private int shards;

  @Option(names = "--overwrite", description = "Replace the run that the output holds.")
  private boolean overwrite;

  @Option(
      names = "--max-rejects",
      paramLabel = "N[%]",
      description = "More rejects than this give exit 3. Default: no limit")
  private @Nullable String maxRejects;

  @Option(names = "--allow-empty", description = "A run that keeps nothing is no error.")
  private boolean allowEmpty;

  @Option(
      names = "--max-page-bytes",
      defaultValue = "32MiB",
      paramLabel = "SIZE",
      description = "A larger page is rejected. Default: ${DEFAULT-VALUE}")
  private String maxPageBytes = "";

  @Option(
      names = "--reject-sample",
      defaultValue = "200",
      paramLabel = "SIZE",
      description = "Bytes of a rejected page that are shown. Default: ${DEFAULT-VALUE}")
  private String rejectSample = "";

  @Option(names = "--license", paramLabel = "NAME", description = "The licence of the data.")
  private @Nullable String license;

  @Option(names = "--quiet", description = "No progress on standard error.")
  private boolean quiet;

  @Option(names = "--json", description = "Print run.json instead of a summary.")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  private boolean help;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), quiet);
    try {
      return run(console);
    } catch (UsageException | OutputRefusedException e) {
      console.error(e.getMessage());
      return Exit.USAGE;
    } catch (OutputInUseException e) {
      console.error(e.getMessage());
      return Exit.IN_USE;
    } catch (RunFailedException e) {
      console.error(e.getMessage() + "; nothing was published");
      return Exit.FAILED;
    }
  }

  private int run(Console console)
      throws IOException,
          UsageException,
          OutputInUseException,
          OutputRefusedException,
          RunFailedException {
    Instant started = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    long startedNanos = System.nanoTime();
    BeamOptions options = beamOptions();
    RejectLimit limit = maxRejects == null ? null : RejectLimit.parse(maxRejects);
    Set<String> wanted = wantedFormats();
    int pageBytes = ByteSize.parse("--max-page-bytes", maxPageBytes);
    int sampleBytes = ByteSize.parse("--reject-sample", rejectSample);
    if (pageBytes < 1) {
      throw new UsageException("--max-page-bytes=%s leaves no page".formatted(maxPageBytes));
    }
    if (shards < 1) {
      throw new UsageException(Console.sentence("--shards=%d is no number of files", shards));
    }
    if (output == null) {
      throw new UsageException("--output=DIR is missing: the folder to write");
    }
    if (output.contains("://")) {
      throw new UsageException(
          "--output=%s: other than local folders is not there yet".formatted(output));
    }
    StandardInput standardInput = new StandardInput();
    try (standardInput) {
      List<InputFile> files = findInputs(standardInput);
      try (OutputFolder folder = OutputFolder.open(Path.of(output), overwrite)) {
        Path staging = folder.stage();
        Settings settings =
            new Settings(
                shards,
                wanted.contains("csv"),
                wanted.contains("parquet"),
                pageBytes,
                sampleBytes,
                staging + "/");
        console.say(Console.sentence("%,d files to read", files.size()));
        Manifest manifest = PipelineRun.run(files, settings, options, console::progress);
        Account account = Account.of(manifest);
        check(account);
        RunReport.Run run =
            new RunReport.Run(
                Version.current(),
                givenOptions(),
                options.runner(),
                started,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                Math.round((System.nanoTime() - startedNanos) / NANOS * MILLIS) / MILLIS,
                Math.round(cpuNanos() / NANOS * MILLIS) / MILLIS,
                List.of());
        ObjectNode report = RunReport.of(run, account, manifest);
        write(staging.resolve(OutputFolder.RUN), report);
        write(
            staging.resolve("datapackage.json"),
            DataPackage.of(manifest, Version.current(), license));
        folder.publish();
        summarise(console, report, account);
        return limit != null && limit.isExceeded(account.total().rejected(), account.total().read())
            ? Exit.TOO_MANY_REJECTS
            : Exit.DONE;
      }
    }
  }

  private BeamOptions beamOptions() throws UsageException {
    LaterOptions.refuse(beamArguments);
    beamArguments.remove("--people=keep");
    for (String argument : beamArguments) {
      if (!argument.startsWith("--")) {
        throw new UsageException(
            "'%s' stands alone; inputs are given as --input=PATH".formatted(argument));
      }
    }
    try {
      return BeamOptions.parse(beamArguments);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          beamArguments.stream().map(this::meant).collect(Collectors.joining("; "))
              + ": "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  /** The option, and which of ours is spelled most like it. */
  private String meant(String argument) {
    List<String> similar =
        new CommandLine.UnmatchedArgumentException(
                spec.commandLine(), List.of(argument.replaceFirst("=.*", "")))
            .getSuggestions();
    return similar.isEmpty() ? argument : argument + " (did you mean " + similar.get(0) + "?)";
  }

  private Set<String> wantedFormats() throws UsageException {
    Set<String> wanted = new TreeSet<>(List.of(formats.split(",")));
    if (!Set.of("csv", "parquet").containsAll(wanted)) {
      throw new UsageException("--formats=%s: the formats are csv and parquet".formatted(formats));
    }
    return wanted;
  }

  private List<InputFile> findInputs(StandardInput standardInput)
      throws IOException, UsageException {
    List<String> names = new ArrayList<>();
    for (String list : inputs) {
      names.addAll(Inputs.names(list));
    }
    if (inputList != null) {
      if (!Files.isReadable(inputList)) {
        throw new UsageException("--input-list=%s cannot be read".formatted(inputList));
      }
      Files.readAllLines(inputList, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank())
          .forEach(names::add);
    }
    if (names.isEmpty()) {
      throw new UsageException("--input=PATH is missing: what to read");
    }
    Inputs found = new Inputs();
    for (String name : names) {
      if (name.equals("-")) {
        found.addStandardInput(standardInput.copy());
      } else {
        found.add(name);
      }
    }
    return found.files();
  }

  /** Only a run that lost nothing, and kept something, is published. */
  private void check(Account account) throws RunFailedException {
    if (!account.isBalanced()) {
      throw new RunFailedException("the account does not balance: " + account);
    }
    Account.Line total = account.total();
    if (total.kept() == 0 && !allowEmpty) {
      throw new RunFailedException(
          Console.sentence(
              "no page was kept: %,d read, %,d skipped, %,d rejected %s; --allow-empty publishes that",
              total.read(), total.skipped(), total.rejected(), account.reasons()));
    }
  }

  private Map<String, String> givenOptions() {
    Map<String, String> options = new TreeMap<>();
    for (CommandLine.Model.OptionSpec option : spec.options()) {
      if (!option.usageHelp() && option.getValue() != null) {
        Object value = option.getValue();
        options.put(
            option.longestName(),
            value instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(","))
                : value.toString());
      }
    }
    for (String argument : beamArguments) {
      int equals = argument.indexOf('=');
      options.put(
          equals < 0 ? argument : argument.substring(0, equals),
          equals < 0 ? "true" : argument.substring(equals + 1));
    }
    return options;
  }

  private void summarise(Console console, ObjectNode report, Account account) throws IOException {
    if (json) {
      console.out().println(JSON.writeValueAsString(report));
      return;
    }
    Account.Line total = account.total();
    console
        .out()
        .println(
            Console.sentence(
                "%,d pages read: %,d kept, %,d skipped, %,d rejected%s",
                total.read(),
                total.kept(),
                total.skipped(),
                total.rejected(),
                account.reasons().isEmpty() ? "" : " " + account.reasons()));
    console
        .out()
        .println(
            Console.sentence(
                "%,d articles with %,d comments in %s",
                account.rows(Table.ARTICLES), account.rows(Table.COMMENTS), output));
  }

  private static void write(Path file, ObjectNode content) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(content) + "\n", StandardCharsets.UTF_8);
  }

  private static long cpuNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  /** Standard input as a file, for the time of the run: a worker may have to read it twice. */
  private static final class StandardInput implements AutoCloseable {
    private @Nullable Path copy;

    Path copy() throws IOException {
      if (copy == null) {
        copy = Files.createTempFile("belowline-", ".stdin");
        Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      return copy;
    }

    @Override
    public void close() throws IOException {
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    }
  }
}
