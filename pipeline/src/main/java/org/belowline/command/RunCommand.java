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
import org.belowline.dump.CaptureWindow;
import org.belowline.dump.PageMap;
import org.belowline.export.CommentMap;
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
  private static final int MOST_EXIT = 255;

  @Mixin private InputOptions inputs = new InputOptions();

  @Option(names = "--output", paramLabel = "DIR", description = "The folder to write, or a URL.")
  private @Nullable String output;

  @Option(
      names = "--formats",
      defaultValue = "csv,parquet",
      paramLabel = "LIST",
      description = "Formats of the tables. Default: ${DEFAULT-VALUE}")
  private String formats = "";

  @Option(
      names = "--csv-safe",
      description =
          "Texts in CSV that a spreadsheet could take for formulas get an apostrophe in front;"
              + " see docs/cells.md.")
  private boolean csvSafe;

  @Option(
      names = "--also",
      split = ",",
      paramLabel = "LIST",
      description =
          "Written beside the tables: convokit, a corpus; gexf, the network of who replies to whom.")
  private List<String> also = new ArrayList<>();

  @Option(
      names = "--shards",
      defaultValue = "1",
      paramLabel = "N",
      description = "Files a table. Default: ${DEFAULT-VALUE}")
  private int shards;

  @Option(
      names = "--thread-groups",
      defaultValue = "32",
      paramLabel = "N",
      description =
          "Groups in which threads come together, each the work of one worker: more for a cluster"
              + " of many; no table depends on it. Default: ${DEFAULT-VALUE}")
  private int threadGroups;

  @Option(names = "--overwrite", description = "Replace the run that the output holds.")
  private boolean overwrite;

  @Option(
      names = "--append",
      description =
          "Add to the run that the output holds: only inputs that are new or changed are read, and"
              + " the output is what a run over all of them would write. Without an output, make"
              + " it; see docs/append.md.")
  private boolean append;

  @Option(
      names = "--exit-if-nothing",
      defaultValue = "0",
      paramLabel = "N",
      description =
          "The exit where --append finds nothing new, 0 to 255. Default: ${DEFAULT-VALUE}")
  private int exitIfNothing;

  @Option(
      names = "--no-ledger",
      description =
          "Keep no ledger of what the output was made of: it is smaller, and --append cannot add"
              + " to it.")
  private boolean noLedger;

  @Option(
      names = "--max-rejects",
      paramLabel = "N[%]",
      description = "More rejects than this give exit 3. Default: no limit")
  private @Nullable String maxRejects;

  @Option(names = "--allow-empty", description = "A run that keeps nothing is no error.")
  private boolean allowEmpty;

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description =
          "Columns of a table of comments in CSV, TSV or JSONL, as a JSON object from id, thread,"
              + " parent, author, created, text and others to their names; see docs/exports.md.")
  private @Nullable Path commentMap;

  @Option(
      names = "--page-map",
      paramLabel = "FILE",
      description =
          "Columns of a page container in JSONL or Parquet, as a JSON object from text or html, url,"
              + " captured, published, id to their names; 'a.b' is b within a."
              + " Usual names are known without it.")
  private @Nullable Path pageMap;

  @Option(
      names = "--include-unapproved",
      description = "Keep comments that an export marks as pending, spam or trash.")
  private boolean unapproved;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Skip pages captured before; those without capture time are kept.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description =
          "Skip pages captured after, the day itself is in; those without capture time are kept.")
  private @Nullable String until;

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

  @Option(
      names = "--assume-zone",
      paramLabel = "ZONE",
      description =
          "Zone of times printed without one: Europe/Paris, UTC, +02:00. Default: unknown")
  private @Nullable String assumedZone;

  @Option(
      names = "--people",
      defaultValue = "keep",
      paramLabel = "MODE",
      description =
          "keep: names of who comments as printed; pseudonyms: one for each person, by the key;"
              + " none. Default: ${DEFAULT-VALUE}")
  private String people = "";

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description =
          "The key of the pseudonyms, 16 bytes or more, a line end behind it left out."
              + " Default: BELOWLINE_KEY in the environment")
  private @Nullable Path keyFile;

  @Option(
      names = "--key",
      paramLabel = "random",
      description = "A key of the run's own, kept nowhere: pseudonyms differ from run to run.")
  private @Nullable String key;

  @Option(
      names = "--forget",
      paramLabel = "FILE",
      description =
          "Comments and people whose texts and names become null: a comment_id, participant_id,"
              + " pseudonym, comment:ID or author:ID a line.")
  private @Nullable Path forget;

  @Option(names = "--license", paramLabel = "NAME", description = "The licence of the data.")
  private @Nullable String license;

  @Option(names = "--quiet", description = "No progress on standard error.")
  private boolean quiet;

  @Option(names = "--json", description = "Print run.json instead of a summary.")
  private boolean json;

  @Option(
      names = "--log-format",
      defaultValue = "text",
      paramLabel = "text|json",
      description =
          "Lines on standard error: text, or json, one object a line. Default: ${DEFAULT-VALUE}")
  private LogFormat logFormat = LogFormat.TEXT;

  @Option(
      names = "--metrics-file",
      paramLabel = "FILE",
      description =
          "Write what the run did as a text file of Prometheus, at each end; see docs/run.md.")
  private @Nullable Path metricsFile;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
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
    if (output == null || output.isBlank()) {
      throw new UsageException("--output=DIR is missing: the folder to write");
    }
    List<String> names = inputs.names();
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
        pageMap(),
        commentMap(),
        captures(),
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

  private PageMap pageMap() throws UsageException {
    return pageMap == null
        ? PageMap.USUAL
        : OptionFile.parsed("--page-map", pageMap, PageMap::parse);
  }

  private @Nullable CommentMap commentMap() throws UsageException {
    return commentMap == null ? null : OptionFile.parsed("--map", commentMap, CommentMap::parse);
  }

  private CaptureWindow captures() throws UsageException {
    try {
      return CaptureWindow.parse(since, until);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
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
        throw new UsageException(
            "'%s' stands alone; inputs are given as --input=PATH"
                .formatted(SecretArguments.shown(argument)));
      }
    }
    try {
      return BeamOptions.parse(beamArguments);
    } catch (IllegalArgumentException e) {
      throw new UsageException(whatBeamRefused(String.valueOf(e.getMessage())));
    }
  }

  /** Beam names an option that it does not know in the words of its classes. */
  private String whatBeamRefused(String message) {
    String given = beamArguments.stream().map(this::meant).collect(Collectors.joining("; "));
    return message.contains("missing a property named")
        ? "no option is called so: %s; see belowline run --help".formatted(given)
        : "%s: %s"
            .formatted(
                given,
                SecretArguments.areAmong(beamArguments)
                    ? "no such value"
                    : message.lines().findFirst().orElse(""));
  }

  /** The option, and which of ours is spelled most like it. */
  private String meant(String argument) {
    List<String> similar =
        new CommandLine.UnmatchedArgumentException(
                spec.commandLine(), List.of(argument.replaceFirst("=.*", "")))
            .getSuggestions();
    return SecretArguments.shown(argument)
        + (similar.isEmpty() ? "" : " (did you mean " + similar.get(0) + "?)");
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
