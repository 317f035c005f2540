package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls and inputs that cannot be right, and the first line that a person then reads. */
class WrongCallTest {
  private static final String PAGE =
      """
      The Pump Is Painted

      By Ada Thorn

      The pump on the green has been painted, and nobody says by whom.

      1 Response

        1. It was my brother.
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void files() throws IOException {
    write("page.txt", PAGE.getBytes(StandardCharsets.UTF_8));
    write("empty.txt", new byte[0]);
    write("noise.bin", new byte[] {'a', 3, 2, 'b'});
    write("broken.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 7});
    write("bad.jsonl", "{\"text\": \"The pump\"}\nnot\n".getBytes(StandardCharsets.UTF_8));
    write("table.csv", "id,thread,text\n1,t,Hello\n".getBytes(StandardCharsets.UTF_8));
    write("half.json", "{\"text\": ".getBytes(StandardCharsets.UTF_8));
    write(
        "other.json",
        "{\"id\": \"id\", \"thread\": \"thread\", \"text\": \"body\"}"
            .getBytes(StandardCharsets.UTF_8));
    write("latin.txt", new byte[] {'c', 'a', 'f', (byte) 0xE9});
    write("list.txt", "nowhere.txt\n".getBytes(StandardCharsets.UTF_8));
    Files.createDirectory(folder.resolve("bare"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "rnu --input=x | belowline knows no rnu (did you mean run?); see belowline --help",
        "help | belowline knows no help (did you mean --help?); see belowline --help",
        "plaster | belowline knows no plaster; see belowline --help",
        "--verson | belowline knows no --verson (did you mean --version?); see belowline --help",
        "--input=x | a command comes first, as in: belowline run --input=x; see belowline --help",
        "run | --input=PATH is missing: what to read",
        "run page.txt | 'page.txt' stands alone; inputs are given as --input=PATH",
        "run --input=page.txt | --output=DIR is missing: the folder to write",
        "run --input=x --output | --output needs a value: --output=DIR; see belowline run --help",
        "validate | DIR is missing: the folder that a run has written; see belowline validate"
            + " --help",
        "validate nowhere | nowhere is no folder; name one that a run has written",
        "validate DIR/page.txt | DIR/page.txt is no folder; name one that a run has written",
        "validate DIR/bare | DIR/bare holds no run.json; name a folder that a run has written",
        "validate a b | 'b' is more than belowline validate takes; see belowline validate --help",
        "validate a --faults=x | --faults=x is no whole number; see belowline validate --help",
        "validate a --fault=3 | belowline validate knows no --fault=3 (did you mean --faults?); see"
            + " belowline validate --help",
        "validate s3://a/b | DIR=s3://a/b lies elsewhere, and is needed on this machine; copy it"
            + " here; see belowline validate --help",
        "diff a | B is missing: the folder of the second output; see belowline diff --help",
        "diff DIR/bare b | DIR/bare holds no run.json; name a folder that a run has written",
        "schema coments | no table is called coments (did you mean comments?); the tables are"
            + " documents, articles, quotes, comments, threads, branches, participants, reuses,"
            + " rejects",
        "inspect nowhere | cannot be read: nowhere is not there",
        "inspect DIR/bare | DIR/bare is a folder; name one of its files",
        "inspect DIR/page.txt --record=-1 | --record=-1: records count from 0",
        "inspect DIR/page.txt --record=3 | DIR/page.txt holds no page as record 3; records count"
            + " from 0, the last read here is 0",
        "plan page.txt | 'page.txt' is more than belowline plan takes; see belowline plan --help",
        "plan --input=DIR/bare | the folder DIR/bare holds nothing to read; names that begin with ."
            + " or _, and outputs of belowline, are passed over",
        "plan --input=DIR/page.txt --since=soon | --since=soon is no day or time such as 2020-01-31"
            + " or 2020-01-31T12:00Z",
      })
  void aCallThatNoCommandUnderstandsIsToldInOneLine(String call, String line) {
    assertThat(call(call.split(" ")), is(2));
    assertThat(said(), is("belowline: " + line));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--targetParalelism=2 | no option is called so: --targetParalelism=2 (did you mean"
            + " --targetParallelism?); see belowline run --help",
        "--runer=FlinkRunner | no option is called so: --runer=FlinkRunner (did you mean"
            + " --runner?); see belowline run --help",
        "--runner=FlinkRuner | --runner=FlinkRuner is no runner (did you mean FlinkRunner?);"
            + " DirectRunner, FlinkRunner, SparkRunner are, see docs/engines.md",
        "--targetParallelism=two | --targetParallelism=two: a whole number is needed",
        "--blockOnRun=maybe | --blockOnRun=maybe: true or false is needed",
        "--ouput=x | no option is called so: --ouput=x (did you mean --output?); see belowline run"
            + " --help",
        "-overwrite | no option is called so: -overwrite (did you mean --overwrite?); see"
            + " belowline run --help",
        "--overwrite=yes | --overwrite takes no value; 'yes' was given; see belowline run --help",
        "--colour=red | no option is called so: --colour=red; see belowline run --help",
        "--json --jsn | no option is called so: --jsn (did you mean --json?); see belowline run"
            + " --help",
        "--shards=two | --shards=two is no whole number; see belowline run --help",
        "--shards=0 | --shards=0 is no number of files",
        "--shards=1 --shards=2 | --shards is given twice; see belowline run --help",
        "--formats=xml | --formats=xml: the formats are csv and parquet",
        "--also=gephi | --also=gephi: 'gephi' is none of convokit, gexf",
        "--max-rejects=some | --max-rejects=some is neither a number of pages nor a percentage such"
            + " as 5%",
        "--max-page-bytes=5TB | --max-page-bytes=5TB is no size up to 1 GiB, such as 500, 64KiB or"
            + " 32MiB",
        "--since=2020-02-01 --until=2020-01-01 | --since=2020-02-01 is not before"
            + " --until=2020-01-01",
        "--assume-zone=Skerry | --assume-zone=Skerry is no zone; Europe/Paris, UTC or +02:00 is",
        "--people=hide | --people=hide is no such value; keep, pseudonyms and none are",
        "--log-format=xml | --log-format=xml is no format of lines: text or json; see belowline run"
            + " --help",
        "--metrics-file=no/x.prom | --metrics-file=no/x.prom is no file in a folder that is there",
        "--map=no.json | --map=no.json is not there",
        "--map=DIR/half.json | --map=DIR/half.json: no JSON in line 1",
        "--map=DIR/latin.txt | --map=DIR/latin.txt is no text in UTF-8",
        "--page-map=DIR/bare | --page-map=DIR/bare cannot be read",
        "--page-map=s3://a/b | --page-map=s3://a/b lies elsewhere, and is needed on this machine;"
            + " copy it here; see belowline run --help",
        "--input=nowhere.txt | no input is called nowhere.txt; check the path",
        "--input=no*.txt | no input matches no*.txt; check the pattern, and quote it against the"
            + " shell",
        "--input=https://pier.example/a | https://pier.example/a: pages of the web are not fetched;"
            + " store it in a file, and name that",
        "--input-list=nolist | --input-list=nolist is not there",
        "--input-list=DIR/bare | --input-list=DIR/bare cannot be read",
        "--input-list=DIR/empty.txt | --input-list=DIR/empty.txt names no input",
        "--input-list=DIR/latin.txt | --input-list=DIR/latin.txt is no text in UTF-8",
        "--input-list=DIR/list.txt | no input is called nowhere.txt; check the path",
      })
  void anOptionThatCannotBeRightIsToldBeforeAnythingIsRead(String options, String line) {
    String[] all =
        Stream.concat(
                Stream.of("run", "--input=DIR/page.txt", "--output=DIR/out"),
                Stream.of(options.split(" ")))
            .toArray(String[]::new);
    assertThat(call(all), is(2));
    assertThat(said(), is("belowline: " + line));
    assertThat(Files.exists(folder.resolve("out")), is(false));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "empty.txt |   DIR/empty.txt: empty (the page has no bytes); nothing was published",
        "noise.bin |   DIR/noise.bin: binary (byte 1 is 0x03, which no text has); nothing was"
            + " published",
        "broken.gz |   DIR/broken.gz: corrupt (the compressed stream is damaged after 0 bytes of content);"
            + " nothing was published",
        "bad.jsonl |   DIR/bad.jsonl, record 1: bad_record (the line is no JSON at its byte 3);"
            + " nothing was published",
        "table.csv --map=DIR/other.json |   --map is for tables that have each column it names;"
            + " nothing was published",
      })
  void anInputThatCannotBeUsedIsToldWithItsPlaceAndReason(String input, String line) {
    String[] all = ("run --quiet --output=DIR/out --input=DIR/" + input).split(" ");
    assertThat(call(all), is(1));
    assertThat(said(), containsString("belowline: no page was kept: "));
    assertThat(said().lines().reduce((a, b) -> b).get().strip(), is(line.strip()));
    assertThat(said(), not(containsString("Exception")));
  }

  private int call(String... arguments) {
    return Belowline.run(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Stream.of(arguments)
            .map(argument -> argument.replace("DIR", folder.toString()))
            .toArray(String[]::new));
  }

  /** What was said, with DIR for the folder. */
  private String said() {
    return err.toString(StandardCharsets.UTF_8).strip().replace(folder.toString(), "DIR");
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }
}
