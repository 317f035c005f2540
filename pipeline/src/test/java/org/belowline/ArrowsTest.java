package org.belowline;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package knows which: the map of {@code package-info.java}, held. */
class ArrowsTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("belowline.root"), "pipeline/src/main/java/org/belowline");

  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("text", Set.of("model")),
          Map.entry("text.mark", Set.of("text")),
          Map.entry("lines", Set.of("text")),
          Map.entry("export", Set.of("model", "text", "lines", "page.html.element")),
          Map.entry("export.convokit", Set.of("model", "text", "lines", "export")),
          Map.entry("export.reddit", Set.of("model", "text", "lines", "export")),
          Map.entry("export.discourse", Set.of("model", "text", "export", "page.html.element")),
          Map.entry(
              "export.mapped", Set.of("model", "text", "lines", "export", "page.html.element")),
          Map.entry("export.mtif", Set.of("model", "text", "lines", "export", "page.html.element")),
          Map.entry("export.xml", Set.of("model", "text", "export", "page.html.element")),
          Map.entry(
              "dump",
              Set.of(
                  "model",
                  "text",
                  "lines",
                  "export",
                  "export.convokit",
                  "export.discourse",
                  "export.mapped",
                  "export.mtif",
                  "export.reddit",
                  "export.xml")),
          Map.entry("page.text", Set.of("model", "text")),
          Map.entry("page.html.element", Set.of("model", "text")),
          Map.entry("page.html.article", Set.of("model", "text", "page.html.element", "page.text")),
          Map.entry("page.html.comment", Set.of("model", "text", "page.html.element", "page.text")),
          Map.entry(
              "page.html",
              Set.of(
                  "model",
                  "page.html.article",
                  "page.html.comment",
                  "page.html.element",
                  "page.text")),
          Map.entry("page", Set.of("model", "text", "dump", "page.html", "page.text")),
          Map.entry("quote.told", Set.of("text.mark")),
          Map.entry("quote", Set.of("model", "text", "text.mark", "quote.told")),
          Map.entry("people", Set.of("model", "text")),
          Map.entry("reuse", Set.of("model", "text", "text.mark")),
          Map.entry("thread", Set.of("model", "text", "text.mark", "quote", "reuse", "people")),
          Map.entry("table", Set.of("model", "text")),
          Map.entry("also", Set.of("model", "text", "people")),
          Map.entry("ledger", Set.of()),
          Map.entry("survey", Set.of("model", "text")),
          Map.entry("audit", Set.of("model", "table")),
          Map.entry(
              "beam",
              Set.of(
                  "model", "text", "also", "audit", "dump", "export", "ledger", "page", "people",
                  "publish", "survey", "thread", "table")),
          Map.entry("publish", Set.of("model")),
          Map.entry("report", Set.of("beam", "table")),
          Map.entry("report.html", Set.of("report", "survey")),
          Map.entry("report.card", Set.of("beam", "report", "survey", "table")),
          Map.entry("inspect", Set.of("model", "dump", "page", "page.text", "thread")),
          Map.entry(
              "command",
              Set.of(
                  "also",
                  "audit",
                  "beam",
                  "dump",
                  "export",
                  "inspect",
                  "ledger",
                  "page",
                  "people",
                  "publish",
                  "report",
                  "report.card",
                  "report.html",
                  "survey",
                  "table")),
          Map.entry("", Set.of("command")));

  /** Libraries of the pipeline, which only one package knows. */
  private static final Set<String> PIPELINE =
      Set.of("org.apache.beam.", "org.apache.hadoop.", "org.apache.parquet.");

  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([\\w.]+);$", Pattern.MULTILINE);
  private static final Pattern OURS = Pattern.compile("org\\.belowline((?:\\.[a-z]+)*)\\.[A-Z].*");

  @Test
  void packagesKnowOnlyThoseToTheirLeft() throws IOException {
    List<String> wrong = new ArrayList<>();
    int files = 0;
    try (Stream<Path> paths = Files.walk(SOURCES)) {
      for (Path file : paths.filter(path -> path.toString().endsWith(".java")).toList()) {
        files++;
        String from = SOURCES.relativize(file.getParent()).toString().replace('/', '.');
        Matcher imports = IMPORT.matcher(Files.readString(file, StandardCharsets.UTF_8));
        while (imports.find()) {
          String name = imports.group(1);
          if (!isAllowed(from, name)) {
            wrong.add(file.getFileName() + " knows " + name);
          }
        }
      }
    }
    assertThat(files, is(greaterThan(50)));
    assertThat(wrong, is(empty()));
  }

  private static boolean isAllowed(String from, String name) {
    if (PIPELINE.stream().anyMatch(name::startsWith)) {
      return from.equals("beam");
    }
    Matcher ours = OURS.matcher(name);
    if (!ours.matches()) {
      return true;
    }
    String to = ours.group(1).isEmpty() ? "" : ours.group(1).substring(1);
    return to.equals(from) || KNOWN.getOrDefault(from, Set.of()).contains(to);
  }
}
