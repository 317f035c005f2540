package org.belowline.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belowline.table.Column;
import org.belowline.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that come near each other in two outputs, and rows that do not. */
class ComparisonTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {0, 500, 1 << 20})
  void whatIsFoundDependsNeitherOnTheOrderOfRowsNorOnTheRoomForThem(long room) throws Exception {
    Path a = output("a", "c1 one", "c2 two", "c3 three", "c4 four", "c5 five", "c6 six");
    Path b = output("b", "c6 six", "c5 cinq", "c7 seven", "c3 three", "c4 four", "c1 uno");

    TableDifference comments = comments(a, b, 2, room);

    assertThat(comments.sameRows(), is(3L));
    assertThat(comments.addedRows(), is(1L));
    assertThat(comments.goneRows(), is(1L));
    assertThat(comments.changedRows(), is(2L));
    assertThat(
        comments.examples().stream().map(row -> row.kind() + " " + row.key()).toList(),
        is(List.of("CHANGED [c1]", "GONE [c2]")));
    assertThat(comments.examples().get(0).cells().toString(), is("{body=[one, uno]}"));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1 << 20})
  void rowsThatShareAKeyAreCountedEach(long room) throws Exception {
    Path a = output("a", "c1 one", "c1 one", "c2 two");
    Path b = output("b", "c2 two", "c1 one");

    TableDifference comments = comments(a, b, 5, room);

    assertThat(comments.sameRows(), is(2L));
    assertThat(comments.goneRows(), is(1L));
    assertThat(comments.addedRows(), is(0L));
  }

  @Test
  void theSameOutputHasNoDifference() throws Exception {
    Path a = output("a", "c1 one", "c2 two");

    assertThat(comments(a, a, 5, 0).isNone(), is(true));
  }

  private TableDifference comments(Path a, Path b, int examples, long room) throws Exception {
    Path scratch = Files.createTempDirectory(folder, "scratch");
    List<TableDifference> all =
        Comparison.of(
            a,
            b,
            scratch,
            examples,
            (path, table) -> {
              throw new IOException("no Parquet was written");
            },
            room);
    try (Stream<Path> left = Files.list(scratch)) {
      assertThat(left.count(), is(0L));
    }
    return all.stream()
        .filter(difference -> difference.table() == Table.COMMENTS)
        .findFirst()
        .get();
  }

  /** An output whose comments have an id and a text alone. */
  private Path output(String name, String... comments) throws IOException {
    Path output = Files.createDirectory(folder.resolve(name));
    ObjectNode run = JSON.createObjectNode();
    for (Table table : Table.values()) {
      String file = table.code() + ".csv";
      run.withArray("outputs").addObject().put("path", file).put("table", table.code());
      StringBuilder rows =
          new StringBuilder(
              table.schema().columns().stream()
                  .map(column -> '"' + column.name() + '"')
                  .collect(Collectors.joining(",", "", "\n")));
      if (table == Table.COMMENTS) {
        for (String comment : comments) {
          rows.append(row(comment.split(" ")));
        }
      }
      Files.writeString(output.resolve(file), rows, StandardCharsets.UTF_8);
    }
    Files.writeString(output.resolve("run.json"), JSON.writeValueAsString(run));
    return output;
  }

  private static String row(String... idAndBody) {
    return Table.COMMENTS.schema().columns().stream()
        .map(Column::name)
        .map(
            name ->
                switch (name) {
                  case "comment_id" -> '"' + idAndBody[0] + '"';
                  case "body" -> '"' + idAndBody[1] + '"';
                  default -> "";
                })
        .collect(Collectors.joining(",", "", "\n"));
  }
}
