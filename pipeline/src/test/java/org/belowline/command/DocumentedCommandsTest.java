package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.belowline.fixture.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Each command that the documents show is run, on files of the names that it has; one that needs a
 * cluster, a store or a build of its own is looked at: the script is there, and knows the options.
 */
class DocumentedCommandsTest {
  private static final Path ROOT = Path.of(System.getProperty("belowline.root"));
  private static final Pattern BLOCK =
      Pattern.compile("^```sh\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final String COMMAND = "scripts/belowline ";

  /** Names that stand for something that is not here. */
  private static final Pattern ELSEWHERE = Pattern.compile("…|HOST:PORT|://");

  /** The options of Beam and of Flink are in camel case, or one word. */
  private static final Pattern OF_OURS = Pattern.compile("--(?!runner=|parallelism=)[a-z-]+(=.*)?");

  /** Names of the documents, and what lies here instead. */
  private static final Map<String, String> FIXTURES =
      Map.of(
          "fixtures/*/input", "fixtures/ferry-truce/input",
          "gnm_comments.csv", "fixtures/map-socc/input/comments.csv",
          "maps/socc.json", "maps/socc.json",
          "comments.jsonl", "fixtures/map-hacker-news/input/items.jsonl",
          "map.json", "maps/hacker-news.json");

  @TempDir private Path folder;

  private record Documented(String document, String line) {
    List<String> words() {
      return Stream.of(line.split("\\s+")).map(word -> word.replace("'", "")).toList();
    }

    boolean isElsewhere() {
      return ELSEWHERE.matcher(line).find();
    }
  }

  @BeforeEach
  void liesWhereTheDocumentsSay() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Path page = Fixture.named("html-blog").folder().resolve("input");
    try (Stream<Path> files = Files.list(page)) {
      Files.copy(files.sorted().findFirst().orElseThrow(), pages.resolve("page.html"));
    }
    run(List.of("run", "--input=" + pages, "--output=" + folder.resolve("out")));
    for (String copy : List.of("old", "new")) {
      copy(folder.resolve("out"), folder.resolve(copy));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  @TestFactory
  List<DynamicTest> isRun() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Documented command : documented()) {
      tests.add(dynamicTest(command.document() + ": " + command.line(), () -> check(command)));
    }
    assertThat(tests.size(), is(greaterThan(20)));
    return tests;
  }

  @Test
  void whatIsWrongIsFound() {
    assertThat(run(words(new Documented("", COMMAND + "run --input=pages --outptu=out"))), is(2));
    assertThat(run(words(new Documented("", COMMAND + "validate pages"))), is(not(0)));
  }

  private void check(Documented command) {
    String script = command.words().get(0);
    if (script.startsWith("scripts/")) {
      assertThat(script, Files.isExecutable(ROOT.resolve(script)), is(true));
    }
    if (!command.line().startsWith(COMMAND)) {
      return;
    }
    if (command.isElsewhere()) {
      List<String> words = words(command);
      assertThat(words.remove(0), is("run"));
      List<String> unknown =
          new CommandLine(new RunCommand()).parseArgs(words.toArray(String[]::new)).unmatched();
      assertThat(unknown.stream().filter(OF_OURS.asMatchPredicate()).toList(), is(List.of()));
      return;
    }
    assertThat(run(words(command)), is(0));
  }

  /** The words behind the script, with files of here; without where the output goes. */
  private List<String> words(Documented command) {
    List<String> words = new ArrayList<>();
    for (String word : command.words().subList(1, command.words().size())) {
      if (word.equals(">")) {
        break;
      }
      words.add(here(word));
    }
    if (words.get(0).equals("run") && !words.contains("--append") && !words.contains("--help")) {
      words.add("--overwrite");
    }
    return words;
  }

  private String here(String word) {
    Matcher value = Pattern.compile("(--(?:input|output|map)=)?(.*)").matcher(word);
    value.matches();
    String name = value.group(2);
    String option = value.group(1) == null ? "" : value.group(1);
    if (FIXTURES.containsKey(name)) {
      return option + ROOT.resolve(FIXTURES.get(name));
    }
    return name.matches("(pages|out|old|new)(/.*)?") ? option + folder.resolve(name) : word;
  }

  private static List<Documented> documented() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String place : List.of(".", "docs", "fixtures", "schedules")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(place))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
      }
    }
    List<Documented> commands = new ArrayList<>();
    for (Path document : documents) {
      String text = Files.readString(document, StandardCharsets.UTF_8);
      Matcher blocks = BLOCK.matcher(text);
      while (blocks.find()) {
        blocks
            .group(1)
            .lines()
            .filter(line -> !line.startsWith(" "))
            .map(line -> new Documented(ROOT.relativize(document).normalize().toString(), line))
            .forEach(commands::add);
      }
    }
    return commands;
  }

  private static int run(List<String> words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
    PrintStream out = new PrintStream(new ByteArrayOutputStream());
    int exit = Belowline.run(out, print, words.toArray(String[]::new));
    if (exit != 0) {
      assertThat(err.toString(StandardCharsets.UTF_8), is(not(emptyString())));
    }
    return exit;
  }
}
