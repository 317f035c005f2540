package org.belowline.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.belowline.beam.InputFile;
import org.belowline.beam.Manifest;
import org.belowline.beam.PipelineRun;
import org.belowline.beam.Remembered;
import org.belowline.beam.RunFailedException;
import org.belowline.beam.Settings;
import org.belowline.ledger.Ledger;
import org.belowline.ledger.LedgerHead;
import org.belowline.people.PeopleWanted;
import org.belowline.publish.Output;
import org.belowline.publish.OutputInUseException;
import org.belowline.publish.OutputRefusedException;
import org.belowline.publish.UnknownEndException;
import org.belowline.report.Account;
import org.belowline.report.RunMetrics;
import org.belowline.report.RunReport;
import org.jspecify.annotations.Nullable;

/** One run: hold the output, run the pipeline, check the account, publish, say what was done. */
final class Run {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final double MILLIS = 1_000;
  private static final double NANOS = 1e9;

  private final RunRequest request;
  private final Console console;
  private final Instant started = now();
  private final long startedNanos = System.nanoTime();
  private @Nullable Account account;
  private long inputFiles;
  private long inputBytes;
  private long outputBytes;
  private boolean isPublished;

  Run(RunRequest request, Console console) {
    this.request = request;
    this.console = console;
  }

  /** Does it all; returns the exit code. */
  int execute()
      throws IOException,
          OutputInUseException,
          OutputRefusedException,
          RunFailedException,
          UnknownEndException,
          UsageException {
    try (Output output =
        Outputs.open(request.output(), request.overwrite(), request.beam(), started)) {
      try {
        return execute(output);
      } catch (IOException | RunFailedException e) {
        output.assureHeld();
        throw e;
      }
    }
  }

  private int execute(Output output)
      throws IOException,
          OutputInUseException,
          RunFailedException,
          UnknownEndException,
          UsageException {
    Addition addition = addition(output);
    if (addition.isNothing()) {
      return nothing(output, addition);
    }
    return execute(output, addition);
  }

  /** What is to be read, and what is taken over from the output. */
  private Addition addition(Output output) throws IOException, UsageException {
    Path shown = request.append() ? output.shown() : null;
    if (shown == null) {
      return Addition.none(request.inputs(), request.threadGroups());
    }
    Addition addition = Addition.to(shown, head(request.threadGroups()), request.inputs());
    console.say(addition.told());
    return addition;
  }

  private LedgerHead head(int threadGroups) {
    return RowOptions.head(request, remembered() == Remembered.THREADS, threadGroups);
  }

  private int nothing(Output output, Addition addition) throws IOException {
    if (request.json()) {
      String run = Files.readString(output.shown().resolve(Output.RUN), StandardCharsets.UTF_8);
      console.out().print(run);
    } else {
      console
          .out()
          .println(
              Console.sentence(
                  "nothing new: %s known, and %s stays as it is",
                  Console.count(addition.known(), "file"), request.output()));
    }
    return request.exitIfNothing();
  }

  /** What the output keeps: where people are hidden or forgotten, nothing that tells of them. */
  private Remembered remembered() {
    boolean isHere =
        request.ledger()
            && request.beam().isEmbedded()
            && !Outputs.isUrl(request.output())
            && !request.standardInput()
            && request.inputs().stream().allMatch(InputFile::isLocal);
    boolean isOpen = request.people().equals(PeopleWanted.AS_PRINTED) && request.also().isEmpty();
    return !isHere ? Remembered.NOTHING : isOpen ? Remembered.THREADS : Remembered.INPUTS;
  }

  private int execute(Output output, Addition addition)
      throws IOException, OutputInUseException, RunFailedException, UnknownEndException {
    String staging = output.stage();
    Path scratch = output.scratch();
    LibraryFiles.unpackIn(scratch);
    List<InputFile> inputs = inputs(addition.inputs(), scratch);
    console.say(Console.count(inputs.size(), "file") + " to read");
    Manifest manifest = read(inputs, settings(staging, scratch, addition)).plus(addition.counts());
    Account account = Account.of(manifest);
    this.account = account;
    check(account, manifest, output);
    Manifest whole = new DescriptionFiles(request, account, started).write(output, manifest);
    if (remembered() != Remembered.NOTHING) {
      byte[] head = Ledger.head(head(addition.threadGroups()));
      output.write(Ledger.HEAD, head);
      whole = whole.plus(Manifest.WrittenFile.ofLedger(Ledger.HEAD, head));
    }
    ObjectNode report = RunReport.of(facts(), account, whole);
    if (request.append()) {
      report.set("append", addition.json());
    }
    output.write(Output.RUN, json(report));
    String left = output.publish();
    isPublished = true;
    outputBytes = whole.files().stream().mapToLong(Manifest.WrittenFile::bytes).sum();
    if (left != null) {
      console.error("the output was published, but " + left);
    }
    summarise(report, account, output);
    return isExceeded(account.total()) ? Exit.TOO_MANY_REJECTS : Exit.DONE;
  }

  /** What is known of the run at its end, whichever it is. */
  RunMetrics.End end(int exit) {
    return new RunMetrics.End(
        Version.current(),
        account,
        inputBytes,
        inputFiles,
        outputBytes,
        seconds(System.nanoTime() - startedNanos),
        seconds(cpuNanos()),
        now().getEpochSecond(),
        exit,
        isPublished);
  }

  private List<InputFile> inputs(List<InputFile> files, Path scratch) throws IOException {
    return request.standardInput()
        ? Stream.concat(files.stream(), Stream.of(StandardInput.copiedTo(scratch, System.in)))
            .toList()
        : files;
  }

  private Manifest read(List<InputFile> inputs, Settings settings)
      throws IOException, RunFailedException {
    long bytes = inputs.stream().mapToLong(InputFile::bytes).sum();
    inputFiles = inputs.size();
    inputBytes = bytes;
    try (RunProgress progress = new RunProgress(console, Terminal.ofProcess(), bytes)) {
      return PipelineRun.run(inputs, settings, request.beam(), progress::update);
    }
  }

  private Settings settings(String staging, Path scratch, Addition addition) {
    return new Settings(
        request.shards(),
        addition.threadGroups(),
        request.formats().contains("csv"),
        request.csvSafe(),
        request.formats().contains("parquet"),
        request.maxPageBytes(),
        request.rejectSampleBytes(),
        request.pageMap(),
        request.commentMap(),
        request.captures(),
        request.unapproved(),
        request.also(),
        request.assumedZone() == null ? null : request.assumedZone().getId(),
        request.people(),
        staging,
        request.beam().isEmbedded() ? scratch.toString() : null,
        remembered(),
        addition.earlier());
  }

  /** Only a run that lost nothing, and kept something, is published. */
  private void check(Account account, Manifest manifest, Output output)
      throws IOException, RunFailedException {
    if (!account.isBalanced()) {
      throw new RunFailedException("the account does not balance: " + account);
    }
    Account.Line total = account.total();
    if (total.kept() == 0 && !request.allowEmpty()) {
      throw new RunFailedException(
          Console.sentence(
              "no page was kept: %,d read, %,d skipped, %,d rejected; "
                  + "--allow-empty publishes that all the same%s",
              total.read(),
              total.skipped(),
              total.rejected(),
              FirstRejects.lines(output, manifest, total.rejected())
                  + (request.commentMap() == null
                      ? ""
                      : System.lineSeparator()
                          + "  --map is for tables that have each column it names")));
    }
  }

  private boolean isExceeded(Account.Line total) {
    return request.maxRejects() != null
        && request.maxRejects().isExceeded(total.rejected(), total.read());
  }

  private RunReport.Run facts() {
    return new RunReport.Run(
        Version.current(),
        request.given(),
        request.beam().runner(),
        started,
        now(),
        seconds(System.nanoTime() - startedNanos),
        seconds(cpuNanos()),
        request.given().containsKey("--forget") ? request.people().forget().size() : null,
        List.of());
  }

  private void summarise(ObjectNode report, Account account, Output output) throws IOException {
    if (request.json()) {
      console.out().println(JSON.writeValueAsString(report));
    } else {
      RunSummary.lines(account, request, output).stream()
          .map(Console::visible)
          .forEach(console.out()::println);
    }
    if (isExceeded(account.total())) {
      console.error(
          Console.sentence(
              "%s, more than --max-rejects=%s allows; the output was published",
              Console.count(account.total().rejected(), "reject"),
              request.given().get("--max-rejects")));
    }
  }

  private static byte[] json(ObjectNode content) throws IOException {
    return (JSON.writeValueAsString(content) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private static double seconds(long nanos) {
    return Math.round(nanos / NANOS * MILLIS) / MILLIS;
  }

  private static long cpuNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }
}
