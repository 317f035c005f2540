package org.belowline.beam;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.beam.sdk.PipelineResult;

/**
 * How a run ends: as its runner says, or with the first worker that the virtual machine cannot go
 * on with. Where memory is out, runners may wait for that worker for ever. Safe for use by several
 * threads.
 */
final class RunEnd {
  private final CompletableFuture<PipelineResult.State> end = new CompletableFuture<>();

  /** Work of a station. */
  @FunctionalInterface
  interface Work<X extends Exception> {
    void run() throws X;
  }

  /** Does work of a station; the run that writes to the folder ends where the work dies of it. */
  static <X extends Exception> void with(Settings settings, Work<X> work) throws X {
    try {
      work.run();
    } catch (VirtualMachineError e) {
      LiveCounts.of(settings.staging()).end.die(e);
      throw e;
    }
  }

  private void die(VirtualMachineError e) {
    end.completeExceptionally(e);
  }

  /**
   * Waits for the end.
   *
   * @throws RuntimeException what the runner throws, or with the error of the virtual machine as
   *     its cause
   */
  PipelineResult.State await(PipelineResult result) {
    Thread waiting =
        new Thread(
            () -> {
              try {
                end.complete(result.waitUntilFinish());
              } catch (RuntimeException | Error e) {
                end.completeExceptionally(e);
              }
            },
            "runner");
    waiting.setDaemon(true);
    waiting.start();
    try {
      return end.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }
}
