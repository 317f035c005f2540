package org.belowline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that are shown together.
 *
 * @param heading empty for none
 * @param ofBeam options that are Beam's, with what they are for, in order of name
 */
record HelpSection(String heading, List<OptionSpec> options, Map<String, String> ofBeam) {
  private static final List<Names> ALL =
      List.of(
          new Names("Input", "--input", "--input-list", "--map", "--page-map"),
          new Names(
              "What is read",
              "--since",
              "--until",
              "--include-unapproved",
              "--max-page-bytes",
              "--assume-zone"),
          new Names(
              "Output",
              "--output",
              "--overwrite",
              "--append",
              "--no-ledger",
              "--exit-if-nothing",
              "--formats",
              "--shards",
              "--also",
              "--csv-safe",
              "--license"),
          new Names("People", "--people", "--key-file", "--key", "--forget"),
          new Names("When it goes wrong", "--max-rejects", "--allow-empty", "--reject-sample"),
          new Names("For programs", "--quiet", "--json", "--log-format", "--metrics-file"),
          new Names("Engines (other options go to Beam)", "--thread-groups"));

  private static final Map<String, String> OF_BEAM =
      Map.of(
          "--runner=NAME", "[DirectRunner], FlinkRunner or SparkRunner",
          "--targetParallelism=N", "workers of the DirectRunner [one a core]");

  private static final List<String> LAST = List.of("--help", "--version");

  private record Names(String heading, List<String> names) {
    Names(String heading, String... names) {
      this(heading, List.of(names));
    }
  }

  /**
   * All options of the command, in sections where it has so many; what no section names is last.
   */
  static List<HelpSection> of(CommandSpec command) {
    List<OptionSpec> left = new ArrayList<>(command.options());
    List<OptionSpec> last = LAST.stream().flatMap(name -> found(command, name)).toList();
    left.removeAll(last);
    List<HelpSection> sections = new ArrayList<>();
    if (command.name().equals("run")) {
      for (Names names : ALL) {
        List<OptionSpec> options =
            names.names().stream().flatMap(name -> found(command, name)).toList();
        left.removeAll(options);
        boolean isLast = names.equals(ALL.get(ALL.size() - 1));
        sections.add(
            new HelpSection(names.heading(), options, isLast ? new TreeMap<>(OF_BEAM) : Map.of()));
      }
    }
    sections.add(new HelpSection("", left, Map.of()));
    sections.add(new HelpSection("", last, Map.of()));
    return sections;
  }

  private static Stream<OptionSpec> found(CommandSpec command, String name) {
    return Stream.ofNullable(command.findOption(name));
  }
}
