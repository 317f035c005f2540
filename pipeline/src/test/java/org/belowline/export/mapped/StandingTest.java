package org.belowline.export.mapped;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.belowline.export.CommentMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
  @ParameterizedTest
  @CsvSource({
    "status, approved, PRESENT",
    "status, published, PRESENT",
    "status, NONE, PRESENT",
    "status, whatever, PRESENT",
    "status, , PRESENT",
    "status, 1, PRESENT",
    "status, Deleted, DELETED",
    "status, user_deleted, DELETED",
    "status, removed by moderator, DELETED",
    "status, pending, UNAPPROVED",
    "status, Spam, UNAPPROVED",
    "status, trash, UNAPPROVED",
    "status, REJECTED, UNAPPROVED",
    "status, SYSTEM_WITHHELD, UNAPPROVED",
    "status, not approved, UNAPPROVED",
    "comment_approved, 1, PRESENT",
    "comment_approved, 0, UNAPPROVED",
    "comment_approved, spam, UNAPPROVED",
    "deleted, true, DELETED",
    "deleted, false, PRESENT",
    "isDeleted, True, DELETED",
    "meta.is_deleted, 1.0, DELETED",
    "deleted_at, 2024-05-18T01:58:10Z, DELETED",
    "deletedAt, null, PRESENT",
    "dead, true, UNAPPROVED",
    "isSpam, 0, PRESENT",
    "is_public, no, UNAPPROVED",
  })
  void wordsAndNamesOfColumnsTell(String column, @Nullable String value, Standing standing) {
    assertThat(of(List.of(column), value), is(standing));
  }

  @ParameterizedTest
  @CsvSource({"true, true, DELETED", "false, true, UNAPPROVED", "false, false, PRESENT"})
  void ofSeveralColumnsTheWorstTells(String deleted, String dead, Standing standing) {
    assertThat(of(List.of("deleted", "dead"), deleted, dead), is(standing));
  }

  private static Standing of(List<String> columns, @Nullable String... values) {
    MappedRow row =
        new MappedRow(
            CommentMap.parse(
                "{\"thread\":\"t\",\"text\":\"s\",\"status\":[\""
                    + String.join("\",\"", columns)
                    + "\"]}"),
            columns);
    row.show(values);
    return Standing.of(row);
  }
}
