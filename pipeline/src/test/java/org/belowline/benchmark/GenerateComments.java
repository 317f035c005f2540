package org.belowline.benchmark;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an invented corpus of comments, shuffled, with broken links and other faults. */
@Command(
    name = "generate-comments",
    sortOptions = false,
    usageHelpAutoWidth = true,
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Writes an invented corpus of comments as JSONL: the same seed, the same bytes.")
final class GenerateComments implements Callable<Integer> {
  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The JSONL.")
  private @Nullable Path output;

  @Option(names = "--map", required = true, paramLabel = "FILE", description = "Its mapping.")
  private @Nullable Path map;

  @Option(names = "--seed", paramLabel = "N", description = "What all is drawn from.")
  private long seed = 1;

  @Option(names = "--comments", paramLabel = "N", description = "Rows in all.")
  private int comments = 1_000_000;

  @Option(names = "--threads", paramLabel = "N", description = "Threads in all.")
  private int threads = 50_000;

  @Option(names = "--largest", paramLabel = "N", description = "Rows of the largest thread.")
  private int largest = 50_000;

  @Option(names = "--chain", paramLabel = "N", description = "Rows of a chain of replies.")
  private int chain = 20_000;

  @Option(names = "--times", paramLabel = "FORM", description = "epoch (seconds) or iso.")
  private Times times = Times.EPOCH;

  @Option(names = "--author-ids", description = "Authors have ids beside their names.")
  private boolean authorIds;

  @Option(names = "--orphans", paramLabel = "SHARE", description = "Rows that answer unknown ids.")
  private double orphans = 0.005;

  @Option(names = "--self-parents", paramLabel = "SHARE", description = "… themselves.")
  private double selfParents = 0.001;

  @Option(names = "--cycles", paramLabel = "SHARE", description = "… in a circle of two or three.")
  private double cycles = 0.001;

  @Option(names = "--duplicates", paramLabel = "SHARE", description = "Rows with another's id.")
  private double duplicates = 0.003;

  @Option(names = "--untimed", paramLabel = "SHARE", description = "Rows without time.")
  private double untimed = 0.005;

  @Option(names = "--inversions", paramLabel = "SHARE", description = "Replies before parents.")
  private double inversions = 0.005;

  @Option(names = "--nobodies", paramLabel = "SHARE", description = "Rows without known author.")
  private double nobodies = 0.03;

  @Option(names = "--deleted", paramLabel = "SHARE", description = "Rows with a placeholder.")
  private double deleted = 0.01;

  /** How times are written. */
  enum Times {
    EPOCH,
    ISO
  }

  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new GenerateComments())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Corpus corpus =
        new Corpus(
            new CorpusPlan(
                seed,
                comments,
                threads,
                largest,
                chain,
                new FaultShares(
                    orphans,
                    selfParents,
                    cycles,
                    duplicates,
                    untimed,
                    inversions,
                    nobodies,
                    deleted)));
    CorpusLines lines = new CorpusLines(corpus, times == Times.EPOCH, authorIds);
    new ObjectMapper().writeValue(requireNonNull(map).toFile(), lines.map());
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(requireNonNull(output)))) {
      write(corpus, lines, out);
    }
    return 0;
  }

  /** All rows, in random order. */
  static void write(Corpus corpus, CorpusLines lines, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (int row : Corpus.shuffled(corpus.size(), new Random(~corpus.plan.seed()))) {
        lines.write(json, row);
      }
      json.writeRaw('\n');
    }
  }
}
