package org.belowline;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.belowline.fixture.Fixture;
import org.junit.jupiter.api.Test;

/** What the README shows is what comes out. */
class ReadmeTest {
  private static final Path ROOT = Path.of(System.getProperty("belowline.root"));
  private static final String ELLIPSIS = "…";

  private final Fixture example = Fixture.named("ferry-truce");

  @Test
  void showsLinesOfThePage() throws IOException {
    List<String> page = Fixture.lines(example.text());
    int lines = 0;
    for (String line : Fixture.lines(between(readme(), "```text\n", "```"))) {
      if (!line.isBlank() && !line.equals(ELLIPSIS)) {
        lines++;
        String begin = line.endsWith(" " + ELLIPSIS) ? line.substring(0, line.length() - 2) : line;
        assertThat(page, hasItem(startsWith(begin)));
      }
    }
    assertThat(lines, is(greaterThan(8)));
  }

  @Test
  void showsRowsOfTheTables() throws IOException {
    List<CSVRecord> comments = rows("comments");
    int rows = 0;
    for (String line : Fixture.lines(between(readme(), "| comments: path", "\n\n"))) {
      List<String> cells =
          Arrays.stream(line.split("\\|", -1)).map(String::strip).collect(Collectors.toList());
      if (cells.size() == 7 && Character.isDigit(cells.get(1).charAt(0))) {
        rows++;
        CSVRecord row =
            comments.stream().filter(r -> r.get("path").equals(cells.get(1))).findFirst().get();
        assertThat(
            List.of(row.get("depth"), row.get("status"), row.get("parent_evidence")),
            is(cells.subList(2, 5)));
        assertThat(row.get("body"), startsWith(cells.get(5)));
      }
    }
    assertThat(rows, is(5));
    CSVRecord thread = rows("threads").get(0);
    assertThat(
        readme(),
        containsString(
            "comments %s, found %s, missing %s, declared %s, depth_counts `%s`, h_index %s"
                .formatted(
                    thread.get("comments"),
                    thread.get("found"),
                    thread.get("missing"),
                    thread.get("declared"),
                    thread.get("depth_counts"),
                    thread.get("h_index"))));
    assertThat(
        readme(),
        containsString(
            String.format(
                Locale.ROOT,
                "structural_virality %.4f",
                Double.parseDouble(thread.get("structural_virality")))));
  }

  @Test
  void namesFilesThatAreThere() throws IOException {
    String readme = readme();
    int links = 0;
    for (int at = readme.indexOf("]("); at >= 0; at = readme.indexOf("](", at + 1)) {
      String link = readme.substring(at + 2, readme.indexOf(')', at));
      assertThat(link, Files.exists(ROOT.resolve(link)), is(true));
      links++;
    }
    assertThat(links, is(greaterThan(4)));
  }

  private List<CSVRecord> rows(String table) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(example.expected().get(table), format)) {
      return parser.getRecords();
    }
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
