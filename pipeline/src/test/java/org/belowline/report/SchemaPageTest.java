package org.belowline.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.belowline.table.Column;
import org.belowline.table.Table;
import org.belowline.table.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("belowline.root"), "docs", "tables.md");

  /**
   * After a change: {@code scripts/belowline schema >docs/tables.md}, and a line in CHANGELOG.md.
   */
  @Test
  void isWhatIsWrittenInTheDocuments() throws IOException {
    assertThat(Files.readString(PAGE, StandardCharsets.UTF_8), is(SchemaPage.all()));
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void keysAreColumnsAndForeignKeysMeetKeys(Table table) {
    TableSchema schema = table.schema();
    List<String> columns = schema.columns().stream().map(Column::name).toList();

    assertThat(columns, hasItems(schema.key().toArray(String[]::new)));
    for (Column column : schema.columns()) {
      if (schema.key().contains(column.name())) {
        assertThat(column.name(), column.isNullable(), is(false));
      }
      if (column.precision() != null) {
        assertThat(columns, hasItems(column.precision(), column.zone()));
      }
    }
    for (TableSchema.ForeignKey key : schema.foreignKeys()) {
      assertThat(columns, hasItems(key.columns().toArray(String[]::new)));
      Table other = Table.valueOf(key.table().toUpperCase(Locale.ROOT));
      assertThat(other.schema().key(), is(key.references()));
    }
  }

  @Test
  void namesTheTablesOfTheContract() {
    assertThat(
        Arrays.stream(Table.values()).map(Table::code).toList(),
        is(
            List.of(
                "documents",
                "articles",
                "quotes",
                "comments",
                "threads",
                "branches",
                "participants",
                "reuses",
                "rejects")));
  }
}
