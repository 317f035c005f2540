package org.belowline.command;

import java.util.concurrent.Callable;
import org.belowline.report.SchemaPage;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the tables and their columns mean. */
@Command(name = "schema", description = "Prints the definitions of tables and columns.")
final class SchemaCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "TABLE", description = "One table. Default: all")
  private @Nullable String table;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  private boolean help;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (table == null) {
      spec.commandLine().getOut().print(SchemaPage.all());
      spec.commandLine().getOut().flush();
      return Exit.DONE;
    }
    for (Table known : Table.values()) {
      if (known.code().equals(table)) {
        spec.commandLine().getOut().print(SchemaPage.of(known));
        spec.commandLine().getOut().flush();
        return Exit.DONE;
      }
    }
    spec.commandLine()
        .getErr()
        .println("belowline: no table is called %s; see belowline schema".formatted(table));
    return Exit.USAGE;
  }
}
