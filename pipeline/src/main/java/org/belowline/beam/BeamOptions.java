package org.belowline.beam;

import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.FileStagingOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** The options that are Beam's and not ours. */
public final class BeamOptions {
  private final PipelineOptions options;

  private BeamOptions(PipelineOptions options) {
    this.options = options;
  }

  /**
   * Reads what the user gave for Beam, and chooses what they left open.
   *
   * @throws IllegalArgumentException when an option is unknown or has no such value
   */
  public static BeamOptions parse(List<String> arguments) {
    String[] completed =
        Stream.of(
                arguments, EngineDefaults.missingIn(arguments), StoreDefaults.missingIn(arguments))
            .flatMap(List::stream)
            .toArray(String[]::new);
    PipelineOptions options = PipelineOptionsFactory.fromArgs(completed).withValidation().create();
    BeamOptions parsed = new BeamOptions(options);
    if (parsed.isEmbedded()) {
      chooseForDirectRunner(options.as(DirectOptions.class), arguments);
    } else {
      chooseForClusters(options.as(FileStagingOptions.class));
    }
    options.setJobName("belowline");
    FileSystems.setDefaultPipelineOptions(options);
    return parsed;
  }

  /** Whether all work is done in this process. */
  public boolean isEmbedded() {
    return options.getRunner().equals(DirectRunner.class);
  }

  /** The simple name of the runner's class. */
  public String runner() {
    return options.getRunner().getSimpleName();
  }

  PipelineOptions pipelineOptions() {
    return options;
  }

  /** The runner's checks of every element cost three times the work; tests turn them on. */
  private static void chooseForDirectRunner(DirectOptions options, List<String> arguments) {
    if (!EngineDefaults.isGiven("--enforceImmutability", arguments)) {
      options.setEnforceImmutability(false);
    }
    if (!EngineDefaults.isGiven("--enforceEncodability", arguments)) {
      options.setEnforceEncodability(false);
    }
    // Else the run begins to tell how far it is when it is over.
    options.setBlockOnRun(false);
    if (!EngineDefaults.isGiven("--targetParallelism", arguments)) {
      options.setTargetParallelism(Runtime.getRuntime().availableProcessors());
    }
  }

  /** Workers get our jar, which has all that is not the engine's, and not the whole class path. */
  private static void chooseForClusters(FileStagingOptions options) {
    CodeSource ours = BeamOptions.class.getProtectionDomain().getCodeSource();
    if (options.getFilesToStage() == null && ours != null) {
      options.setFilesToStage(
          List.of(Path.of(URI.create(ours.getLocation().toString())).toString()));
    }
  }
}
