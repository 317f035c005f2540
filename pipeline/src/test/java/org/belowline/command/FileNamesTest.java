package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever inputs are called: they are read, nothing is written by their names, no line is broken.
 */
class FileNamesTest {
  private static final String PAGE =
      "The lamp %s\n\nThe lamp at the end of the pier went out on Sunday, and nobody has lit it.\n";

  private static final List<String> NAMES =
      List.of(
          "-x",
          "--output=elsewhere",
          "new\nline",
          "con.txt",
          "bell\u0007.txt",
          "red\u001B[31m.txt",
          "turned\u202Etxt.exe",
          "with,comma",
          "*.txt",
          "[x]{y}?",
          "back\\slash",
          "per%2Fcent%00",
          "gs:",
          "$(touch x);`touch y`",
          "'\"&|",
          " ",
          "~",
          "x".repeat(255));

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void inputsAreReadWhateverTheirNames() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    List<Path> files = new ArrayList<>();
    for (String name : NAMES) {
      // By a URL, since the tests' own charset cannot write all names as text.
      String coded =
          pages.toUri() + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
      files.add(Path.of(URI.create(coded)));
    }
    files.add(Path.of(URI.create(pages.toUri() + "caf%E9.txt")));
    files.add(Path.of(URI.create(pages.toUri() + "caf%EA.txt")));
    for (int i = 0; i < files.size(); i++) {
      Files.writeString(files.get(i), PAGE.formatted(i));
    }

    assertThat(run("--input=" + pages), is(0));

    List<String> inputs = column("documents", "input");
    assertThat(inputs, hasSize(NAMES.size() + 2));
    assertThat(inputs.stream().distinct().toList(), hasSize(NAMES.size() + 2));
    assertThat(inputs, everyItem(containsString(pages + "/")));
    assertThat(said(), said().chars().anyMatch(c -> c < ' ' && c != '\n'), is(false));
    assertThat(names(folder), containsInAnyOrder("pages", "out"));
  }

  @Test
  void entriesOfArchivesWriteNothing() throws IOException {
    List<String> names =
        List.of(
            "../../escaped.txt",
            folder.resolve("absolute.txt").toString(),
            "a/../../b.txt",
            "C:\\windows\\x.txt",
            "y".repeat(300),
            "line\nend.txt",
            "esc\u001B]0;title\u0007.txt");
    try (OutputStream file = Files.newOutputStream(folder.resolve("pages.zip"));
        ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < names.size(); i++) {
        zip.putNextEntry(new ZipEntry(names.get(i)));
        zip.write(PAGE.formatted(i).getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThat(run("--input=" + folder.resolve("pages.zip")), is(0));

    assertThat(
        column("documents", "input"),
        containsInAnyOrder(
            names.stream()
                .map(name -> folder.resolve("pages.zip") + "!/" + name.replace('\\', '/'))
                .toArray()));
    assertThat(names(folder), containsInAnyOrder("pages.zip", "out"));
    assertThat(Files.exists(folder.resolveSibling("b.txt")), is(false));
  }

  @Test
  void namesInMessagesSteerNoTerminal() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(
        Path.of(URI.create(pages.toUri() + "a%1B%5B2J%0Aall%20is%20well%07.txt")), " \n");

    assertThat(run("--input=" + pages), is(1));

    assertThat(said(), containsString("a\uFFFD[2J\uFFFDall is well\uFFFD.txt: empty"));
    assertThat(run("--input=no\u001B]0;x\u0007\nsuch"), is(2));
    assertThat(said(), containsString("no input is called no\uFFFD]0;x\uFFFD\uFFFDsuch"));
    assertThat(run("--no\u001B[31m=x", "--input=" + pages), is(2));
    assertThat(said(), not(containsString("\u001B")));
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
    Path page = Files.writeString(folder.resolve("a.txt"), PAGE.formatted(1));

    assertThat(run("--input=" + page + "," + page + "," + folder.resolve("*.txt")), is(0));

    assertThat(column("documents", "input"), contains(page.toString()));
  }

  @Test
  void aGlobThatIsNoneIsToldInALine() {
    assertThat(run("--input=" + folder.resolve("[a")), is(2));
    assertThat(said(), containsString("is no glob"));
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    List<String> all =
        new ArrayList<>(List.of("run", "--output=" + folder.resolve("out"), "--quiet"));
    all.addAll(List.of(arguments));
    return Belowline.run(new PrintStream(out), new PrintStream(err), all.toArray(String[]::new));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
  }

  private List<String> column(String table, String column) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(folder.resolve("out/" + table + ".csv"), StandardCharsets.UTF_8, format)) {
      List<String> cells = new ArrayList<>();
      for (CSVRecord row : rows) {
        cells.add(row.get(column));
      }
      return cells;
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
