package org.belowline.beam;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.belowline.table.DiscussionRows;
import org.belowline.table.RejectRows;

/** One run of the pipeline into a staging folder. */
public final class PipelineRun {
  private static final long PROGRESS_MILLIS = 250;
  private static final int BATCHES_A_CORE = 4;

  /** How many cores a cluster has is not known here. */
  private static final int BATCHES_OF_CLUSTER = 512;

  private PipelineRun() {}

  /**
   * Runs the pipeline to its end.
   *
   * @param progress is told several times a second how far the run is, from a thread of its own
   * @return what the workers say that they wrote, all of it in place in the staging folder
   * @throws RunFailedException when the runner ends in any way but well
   */
  public static Manifest run(
      List<InputFile> inputs, Settings settings, BeamOptions options, Consumer<Progress> progress)
      throws IOException, RunFailedException {
    return run(inputs, settings, options, progress, Stations.USUAL);
  }

  /** The same, with other stations. */
  static Manifest run(
      List<InputFile> inputs,
      Settings settings,
      BeamOptions options,
      Consumer<Progress> progress,
      Stations stations)
      throws IOException, RunFailedException {
    DiscussionRows.check();
    RejectRows.check();
    Pipeline pipeline = Pipeline.create(options.pipelineOptions());
    BelowlinePipeline.build(pipeline, batches(inputs, options), settings, stations);
    PipelineResult.State state = await(pipeline, settings.staging(), progress);
    if (state != PipelineResult.State.DONE) {
      // After an OutOfMemoryError in a worker the DirectRunner returns, and says RUNNING.
      throw new RunFailedException(
          "the runner ended in state %s and not DONE, as after running out of memory"
              .formatted(state));
    }
    StagedFiles staged = StagedFiles.in(settings.staging());
    Manifest manifest = staged.takeManifest();
    staged.place(manifest.files());
    return manifest;
  }

  private static List<List<InputFile>> batches(List<InputFile> inputs, BeamOptions options) {
    if (!options.isEmbedded()) {
      return Batches.of(inputs, BATCHES_OF_CLUSTER);
    }
    int cores = Runtime.getRuntime().availableProcessors();
    List<List<InputFile>> batches = Batches.of(inputs, BATCHES_A_CORE * cores);
    batches.addAll(Collections.nCopies(cores - 1, List.of()));
    return batches;
  }

  private static PipelineResult.State await(
      Pipeline pipeline, String staging, Consumer<Progress> progress) throws RunFailedException {
    Thread teller = null;
    try {
      PipelineResult result = pipeline.run();
      teller = new Thread(() -> tell(result, LiveCounts.of(staging), progress), "progress");
      teller.setDaemon(true);
      teller.start();
      return LiveCounts.of(staging).end.await(result);
    } catch (RuntimeException e) {
      throw RunFailedException.of(e);
    } finally {
      if (teller != null) {
        teller.interrupt();
      }
      LiveCounts.forget(staging);
    }
  }

  private static void tell(PipelineResult result, LiveCounts live, Consumer<Progress> progress) {
    try {
      while (true) {
        Thread.sleep(PROGRESS_MILLIS);
        progress.accept(Progress.of(result).or(live.progress()));
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (OutOfMemoryError e) {
      // Whoever uses the memory meets the same.
    }
  }
}
