package org.belowline.command;

import java.util.List;
import java.util.stream.Stream;
import org.belowline.report.SchemaPage;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what the tables and their columns mean. */
@Command(
    name = "schema",
    sortOptions = false,
    customSynopsis = "belowline schema [TABLE]",
    description = "Prints what tables and columns mean.",
    footer = {"  belowline schema comments"})
final class SchemaCommand extends Question {
  @Parameters(arity = "0..1", paramLabel = "TABLE", description = "one table [all]")
  private @Nullable String table;

  @Override
  int answer() throws UsageException {
    out().print(table == null ? SchemaPage.all() : SchemaPage.of(named(table)));
    return Exit.DONE;
  }

  private static Table named(String name) throws UsageException {
    for (Table table : Table.values()) {
      if (table.code().equals(name)) {
        return table;
      }
    }
    List<String> names = Stream.of(Table.values()).map(Table::code).toList();
    throw new UsageException(
        "no table is called %s%s; the tables are %s"
            .formatted(name, Spelling.hint(name, names), String.join(", ", names)));
  }
}
