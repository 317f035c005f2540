package org.belowline.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.belowline.also.AlsoFormat;
import org.belowline.beam.BeamOptions;
import org.belowline.beam.RunFailedException;
import org.belowline.people.PeopleWanted;
import org.belowline.publish.OutputInUseException;
import org.belowline.publish.OutputRefusedException;
import org.belowline.publish.UnknownEndException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Reads dumps and writes an output folder. */
@Command(
    name = "run",
    sortOptions = false,
    customSynopsis = "belowline run --input=PATH[,…] --output=DIR [options]",
    description = "Reads dumps and writes a folder of linked tables, with a report.",
    footer = {
      "Exit: 0 done; 1 failed, nothing published; 2 the command cannot be right;",
      "      3 done with more rejects than allowed; 75 another run holds the output",
      "  belowline run --input='fixtures/*/input' --output=out",
      "  belowline run --input=dumps --output=out --overwrite --max-rejects=5%%"
    })
final class RunCommand implements Callable<Integer> {
  private static final int MOST_EXIT = 255;

  @Mixin private InputOptions inputs = new InputOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "the folder to write, or a URL of s3 or gs")
  private @Nullable String output;

  @Option(
      names = "--formats",
      defaultValue = "csv,parquet",
      paramLabel = "LIST",
      description = "csv, parquet or both")
  private String formats = "";

  @Option(names = "--csv-safe", description = "no cell of CSV begins a formula; docs/cells.md")
  private boolean csvSafe;

  @Option(
      names = "--also",
      split = ",",
      paramLabel = "LIST",
      description = "convokit, gexf; docs/also.md")
  private List<String> also = new ArrayList<>();

  @Option(names = "--shards", defaultValue = "1", paramLabel = "N", description = "files a table")
  private int shards;

  @Option(
      names = "--thread-groups",
      defaultValue = "32",
      paramLabel = "N",
      description = "so many bring threads together")
  private int threadGroups;

  @Option(names = "--overwrite", description = "replace the run that the output holds")
  private boolean overwrite;

  @Option(names = "--append", description = "read what is new or changed only; docs/append.md")
  private boolean append;

  @Option(
      names = "--exit-if-nothing",
      defaultValue = "0",
      paramLabel = "N",
      description = "exit of an --append that finds nothing new")
  private int exitIfNothing;

  @Option(names = "--no-ledger", description = "a smaller output, that --append cannot add to")
  private boolean noLedger;

  @Option(names = "--max-rejects", paramLabel = "N[%]", description = "more give exit 3 [no limit]")
  private @Nullable String maxRejects;

  @Option(names = "--allow-empty", description = "a run that keeps nothing is no error")
  private boolean allowEmpty;

  @Option(
      names = "--include-unapproved",
      description = "also comments marked pending, spam or trash")
  private boolean unapproved;

  @Option(
      names = "--max-page-bytes",
      defaultValue = "32MiB",
      paramLabel = "SIZE",
      description = "a larger page is rejected")
  private String maxPageBytes = "";

  @Option(
      names = "--reject-sample",
      defaultValue = "200",
      paramLabel = "SIZE",
      description = "bytes of a rejected page that are shown")
  private String rejectSample = "";

  @Option(
      names = "--assume-zone",
      paramLabel = "ZONE",
      description = "of times without one: Europe/Paris, UTC [unknown]")
  private @Nullable String assumedZone;

  @Option(
      names = "--people",
      defaultValue = "keep",
      paramLabel = "MODE",
      description = "who comments: keep, pseudonyms or none")
  private String people = "";

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description = "key of the pseudonyms [BELOWLINE_KEY]")
  private @Nullable Path keyFile;

  @Option(names = "--key", paramLabel = "random", description = "a key of this run alone")
  private @Nullable String key;

  @Option(
      names = "--forget",
      paramLabel = "FILE",
      description = "comments and people to leave out; docs/people.md")
  private @Nullable Path forget;

  @Option(names = "--license", paramLabel = "NAME", description = "licence of the data")
  private @Nullable String license;

  @Option(names = "--quiet", description = "errors only, no progress")
  private boolean quiet;

  @Option(names = "--json", description = "print run.json instead of a summary")
  private boolean json;

  @Option(
      names = "--log-format",
      defaultValue = "text",
      paramLabel = "text|json",
      description = "of lines on standard error")
  private LogFormat logFormat = LogFormat.TEXT;

  @Option(
      names = "--metrics-file",
      paramLabel = "FILE",
      description = "what the run did, for Prometheus; docs/run.md")
  private @Nullable Path metricsFile;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this")
  private boolean help;

  @Unmatched private List<String> beamArguments = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Console console =
        new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), quiet, logFormat);
    MetricsFile metrics;
    try {
      metrics = metricsFile == null ? null : MetricsFile.of(metricsFile);
    } catch (UsageException e) {
      console.error(e.getMessage());
      return Exit.USAGE;
    }
    Ended ended = new Ended(console, metrics);
    try {
      return ended.with(run(console, ended));
    } finally {
      ended.write();
    }
  }

  private int run(Console console, Ended ended) throws IOException {
    try {
      return ended.begin(new Run(request(), console)).execute();
    } catch (UsageException | OutputRefusedException e) {
      console.error(e.getMessage());
      return Exit.USAGE;
    } catch (OutputInUseException e) {
      console.error(e.getMessage());
      return Exit.IN_USE;
    } catch (UnknownEndException e) {
      console.error(e.getMessage());
      return Exit.FAILED;
    } catch (RunFailedException e) {
      console.error(e.getMessage() + "; nothing was published");
      return Exit.FAILED;
    } catch (FileSystemException e) {
      console.error(Console.told(e) + "; nothing was published");
      return Exit.FAILED;
    }
  }

  private RunRequest request() throws IOException, UsageException {
    PeopleWanted people =
        new PeopleOptions(
                this.people, keyFile, key, System.getenv(PeopleOptions.VARIABLE), forget, append)
            .wanted();
    BeamOptions beam = beamOptions();
    int pageBytes = ByteSize.parse("--max-page-bytes", maxPageBytes);
    if (pageBytes < 1) {
      throw new UsageException("--max-page-bytes=%s leaves no page".formatted(maxPageBytes));
    }
    if (shards < 1) {
      throw new UsageException(Console.sentence("--shards=%d is no number of files", shards));
    }
    if (threadGroups < 1) {
      throw new UsageException(
          Console.sentence("--thread-groups=%d is no number of groups", threadGroups));
    }
    List<String> names = inputs.names();
    if (output == null || output.isBlank()) {
      throw new UsageException("--output=DIR is missing: the folder to write");
    }
    checkAppend(names);
    return new RunRequest(
        InputOptions.find(names).files(),
        names.contains(StandardInput.NAME),
        output,
        wantedFormats(),
        csvSafe,
        shards,
        threadGroups,
        overwrite || append,
        append,
        exitIfNothing,
        !noLedger,
        allowEmpty,
        maxRejects == null ? null : RejectLimit.parse(maxRejects),
        pageBytes,
        ByteSize.parse("--reject-sample", rejectSample),
        inputs.pageMap(),
        inputs.commentMap(),
        inputs.captures(),
        unapproved,
        alsoFormats(),
        zone(),
        people,
        license,
        json,
        beam,
        givenOptions());
  }

  private void checkAppend(List<String> names) throws UsageException {
    if (exitIfNothing < 0 || exitIfNothing > MOST_EXIT) {
      throw new UsageException(
          Console.sentence("--exit-if-nothing=%d is no exit; 0 to 255 are", exitIfNothing));
    }
    if (!append) {
      return;
    }
    String reason =
        overwrite
            ? "--overwrite, which begins anew"
            : noLedger
                ? "--no-ledger: what comes later could not be told from what is known"
                : names.contains(StandardInput.NAME)
                    ? "standard input: it has no name to be known by; write it to a file"
                    : Outputs.isUrl(output) || names.stream().anyMatch(Outputs::isUrl)
                        ? "a URL; its ledger is kept on this machine alone"
                        : !beamOptions().isEmbedded() ? "a cluster; run it on this machine" : null;
    if (reason != null) {
      throw new UsageException("--append cannot go with " + reason);
    }
  }

  private @Nullable ZoneId zone() throws UsageException {
    try {
      return assumedZone == null ? null : ZoneId.of(assumedZone);
    } catch (DateTimeException noZone) {
      throw new UsageException(
          "--assume-zone=%s is no zone; Europe/Paris, UTC or +02:00 is".formatted(assumedZone));
    }
  }

  private BeamOptions beamOptions() throws UsageException {
    for (String argument : beamArguments) {
      if (!argument.startsWith("--")) {
        throw new UsageException(standsAlone(argument));
      }
    }
    try {
      return BeamOptions.parse(beamArguments);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          BeamRefusal.told(String.valueOf(e.getMessage()), beamArguments, WrongCall.options(spec)));
    }
  }

  private String standsAlone(String argument) {
    String shown = SecretArguments.shown(argument);
    return argument.startsWith("-")
        ? "no option is called so: %s%s; see belowline run --help"
            .formatted(
                shown, Spelling.hint(argument.replaceFirst("(?s)=.*", ""), WrongCall.options(spec)))
        : "'%s' stands alone; inputs are given as --input=PATH".formatted(shown);
  }

  private Set<String> wantedFormats() throws UsageException {
    Set<String> wanted = new TreeSet<>(List.of(formats.split(",")));
    if (!Set.of("csv", "parquet").containsAll(wanted)) {
      throw new UsageException("--formats=%s: the formats are csv and parquet".formatted(formats));
    }
    return wanted;
  }

  private List<AlsoFormat> alsoFormats() throws UsageException {
    try {
      return also.stream().distinct().sorted().map(AlsoFormat::of).toList();
    } catch (IllegalArgumentException e) {
      throw new UsageException("--also=%s: %s".formatted(String.join(",", also), e.getMessage()));
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
      String name = equals < 0 ? argument : argument.substring(0, equals);
      options.put(
          name,
          SecretArguments.isSecret(name)
              ? "…"
              : equals < 0 ? "true" : argument.substring(equals + 1));
    }
    return options;
  }
}
