package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What a person reads who asks what the command can do. */
class HelpPageTest {
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

  @ParameterizedTest
  @ValueSource(strings = {"", "run", "plan", "inspect", "schema", "validate", "diff"})
  void itFitsAScreenOfEightyColumnsAndShowsACall(String command) {
    List<String> lines = help(command);

    assertThat(lines.get(0), startsWith("Usage: belowline "));
    assertThat(
        lines.stream().map(String::length).toList(),
        everyItem(is(lessThanOrEqualTo(HelpPage.COLUMNS))));
    assertThat(lines.size(), is(lessThanOrEqualTo(50)));
    assertThat(lines.get(lines.size() - 1), startsWith("  belowline "));
  }

  @Test
  void eachOptionOfARunStandsUnderAHeadingInOneLineWithItsDefault() {
    CommandLine run = new CommandLine(new RunCommand());

    assertThat(
        HelpSection.of(run.getCommandSpec()).stream()
            .filter(section -> section.heading().isEmpty())
            .flatMap(section -> section.options().stream())
            .map(option -> option.longestName())
            .toList(),
        is(List.of("--help")));
    assertThat(help("run"), hasItem("  --max-page-bytes=SIZE   a larger page is rejected [32MiB]"));
  }

  @Test
  void theOptionsThatTheReadmeNamesAreThere() throws IOException {
    String readme =
        Files.readString(
            Path.of(System.getProperty("belowline.root")).resolve("README.md"),
            StandardCharsets.UTF_8);
    String all = String.join("\n", help("run")) + help("plan") + help("inspect") + help("validate");
    List<String> named =
        OPTION.matcher(readme).results().map(MatchResult::group).distinct().toList();

    assertThat(named.size(), is(greaterThan(10)));
    assertThat(
        named.stream().filter(name -> !all.contains(name) && !name.equals("--flink")).toList(),
        is(empty()));
  }

  private static List<String> help(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] call = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
    assertThat(Belowline.run(print, print, call), is(0));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
