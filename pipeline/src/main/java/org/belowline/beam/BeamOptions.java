package org.belowline.beam;

import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** The options that are Beam's and not ours. */
public final class BeamOptions {
  private BeamOptions() {}

  /**
   * Reads what the user gave for Beam, and chooses what they left open.
   *
   * @throws IllegalArgumentException when an option is unknown or has no such value
   */
  public static PipelineOptions parse(String[] arguments) {
    PipelineOptions options = PipelineOptionsFactory.fromArgs(arguments).withValidation().create();
    if (options.getRunner().equals(DirectRunner.class)) {
      chooseForDirectRunner(options.as(DirectOptions.class), arguments);
    }
    options.setJobName("belowline");
    return options;
  }

  /** The runner's checks of every element cost three times the work; tests have them on. */
  private static void chooseForDirectRunner(DirectOptions options, String[] arguments) {
    if (!isGiven("enforceImmutability", arguments)) {
      options.setEnforceImmutability(false);
    }
    if (!isGiven("enforceEncodability", arguments)) {
      options.setEnforceEncodability(false);
    }
    if (!isGiven("targetParallelism", arguments)) {
      options.setTargetParallelism(Runtime.getRuntime().availableProcessors());
    }
  }

  private static boolean isGiven(String name, String[] arguments) {
    for (String argument : arguments) {
      if (argument.startsWith("--" + name + "=")) {
        return true;
      }
    }
    return false;
  }
}
