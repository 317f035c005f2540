package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What is shipped in schedules/ fits the command. */
class SchedulesTest {
  private static final Path ROOT = Path.of(System.getProperty("belowline.root"));
  private static final Path SCHEDULES = ROOT.resolve("schedules");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*(?:=[^\\s\"]+)?");

  @Test
  void isToldFileByFile() throws IOException {
    List<String> links =
        LINK.matcher(text(SCHEDULES.resolve("README.md"))).results().map(r -> r.group(1)).toList();
    for (String link : links) {
      assertThat(link, Files.exists(SCHEDULES.resolve(link)), is(true));
    }
    try (Stream<Path> files = Files.list(SCHEDULES)) {
      assertThat(
          links.stream().filter(link -> !link.startsWith("..")).toList(),
          containsInAnyOrder(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> !name.equals("README.md") && !name.startsWith("__"))
                  .toArray()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"crontab", "belowline.service", "cronjob.yaml", "belowline_dag.py"})
  void startsARunWithOptionsThatItKnows(String name) throws IOException {
    List<String> options = options(text(SCHEDULES.resolve(name)));
    CommandLine.ParseResult parsed =
        new CommandLine(new RunCommand()).parseArgs(options.toArray(String[]::new));
    assertThat(parsed.unmatched(), is(empty()));
    assertThat(
        parsed.matchedOptions().stream().map(CommandLine.Model.OptionSpec::longestName).toList(),
        hasItems(
            "--input", "--output", "--append", "--max-rejects", "--metrics-file", "--log-format"));
  }

  @Test
  void tellsWhatEachExitMeans() throws IOException {
    String page = text(ROOT.resolve("docs/schedules.md"));
    for (int exit :
        List.of(Exit.DONE, Exit.FAILED, Exit.USAGE, Exit.TOO_MANY_REJECTS, Exit.IN_USE)) {
      assertThat(page, containsString("\n| " + exit + " | "));
    }
  }

  /** What follows `run` outside of comments; escapes and placeholders are undone. */
  private static List<String> options(String file) {
    String lines =
        file.lines()
            .filter(line -> !line.strip().startsWith("#"))
            .reduce("", (before, line) -> before + "\n" + line)
            .replace("\\%", "%")
            .replace("%%", "%")
            .replace("{NOTHING_NEW}", "99");
    int run =
        Pattern.compile("(?:belowline |- )run\\b|^OPTIONS", Pattern.MULTILINE)
            .matcher(lines)
            .results()
            .findFirst()
            .map(MatchResult::end)
            .orElseThrow();
    return OPTION.matcher(lines.substring(run)).results().map(MatchResult::group).toList();
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
