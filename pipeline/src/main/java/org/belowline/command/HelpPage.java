package org.belowline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What {@code --help} shows: a line for each option, with its default, under headings. */
final class HelpPage {
  /** The width of a terminal that nobody has made wider. */
  static final int COLUMNS = 80;

  private static final int OPTION_COLUMNS = 22;
  private static final int COMMAND_COLUMNS = 8;

  private HelpPage() {}

  /** Makes the command, and those below it, show it. */
  static void show(CommandLine command) {
    section(command, UsageMessageSpec.SECTION_KEY_PARAMETER_LIST, HelpPage::parameters);
    section(command, UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpPage::options);
    section(command, UsageMessageSpec.SECTION_KEY_COMMAND_LIST, HelpPage::commands);
    command.setUsageHelpWidth(COLUMNS);
    command.getSubcommands().values().forEach(HelpPage::show);
  }

  private static void section(
      CommandLine command, String key, Function<CommandSpec, List<String>> lines) {
    IHelpSectionRenderer renderer = help -> joined(lines.apply(help.commandSpec()));
    command.getHelpSectionMap().put(key, renderer);
  }

  private static String joined(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static List<String> parameters(CommandSpec command) {
    return command.positionalParameters().stream()
        .map(parameter -> line(OPTION_COLUMNS, parameter.paramLabel(), text(parameter)))
        .toList();
  }

  private static List<String> options(CommandSpec command) {
    List<String> lines = new ArrayList<>();
    for (HelpSection section : HelpSection.of(command)) {
      if (!section.heading().isEmpty()) {
        lines.add(section.heading());
      }
      section
          .options()
          .forEach(option -> lines.add(line(OPTION_COLUMNS, name(option), text(option))));
      section.ofBeam().forEach((name, text) -> lines.add(line(OPTION_COLUMNS, name, text)));
    }
    return lines;
  }

  private static List<String> commands(CommandSpec command) {
    return command.subcommands().entrySet().stream()
        .map(
            entry ->
                line(
                    COMMAND_COLUMNS,
                    entry.getKey(),
                    entry.getValue().getCommandSpec().usageMessage().description()[0]))
        .toList();
  }

  private static String line(int columns, String name, String text) {
    return "  " + name + " ".repeat(Math.max(columns - name.length(), 0)) + "  " + text;
  }

  private static String name(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.typeInfo().isBoolean() ? names : names + "=" + option.paramLabel();
  }

  private static String text(OptionSpec option) {
    String text = String.join(" ", option.description());
    return option.defaultValue() == null ? text : text + " [" + option.defaultValue() + "]";
  }

  private static String text(PositionalParamSpec parameter) {
    return String.join(" ", parameter.description());
  }
}
