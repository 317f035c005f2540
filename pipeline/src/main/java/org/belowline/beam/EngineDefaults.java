package org.belowline.beam;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What engines of clusters are asked for where the user asks for nothing: by the names of their
 * options, since none of them need be on the class path.
 */
final class EngineDefaults {
  private static final String RUNNER = "--runner=";

  /** By the simple name of the runner, whose case Beam passes over. */
  private static final Map<String, List<String>> BY_RUNNER =
      ignoringCase(
          Map.of(
              // What a lost worker had done and handed on in files need not be done again.
              "FlinkRunner",
              List.of("--executionModeForBatch=BATCH"),
              // Neither the pieces of a bucket nor what is read twice has to fit into memory.
              "SparkRunner",
              List.of(
                  "--preferGroupByKeyToHandleHugeValues=true", "--storageLevel=MEMORY_AND_DISK")));

  private EngineDefaults() {}

  /** The defaults of the runner that is asked for, as far as they are not among the arguments. */
  static List<String> missingIn(List<String> arguments) {
    return arguments.stream()
        .filter(argument -> argument.startsWith(RUNNER))
        .map(argument -> argument.substring(argument.lastIndexOf('.') + 1).replace(RUNNER, ""))
        .flatMap(runner -> BY_RUNNER.getOrDefault(runner, List.of()).stream())
        .filter(option -> !isGiven(option.substring(0, option.indexOf('=')), arguments))
        .toList();
  }

  /**
   * Whether the option is among the arguments.
   *
   * @param name with its hyphens
   */
  static boolean isGiven(String name, List<String> arguments) {
    return arguments.stream().anyMatch(argument -> argument.startsWith(name + "="));
  }

  private static Map<String, List<String>> ignoringCase(Map<String, List<String>> map) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(map);
    return copy;
  }
}
