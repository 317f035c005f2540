package org.belowline.beam;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.util.Arrays;
import org.belowline.model.Mishap;
import org.jspecify.annotations.Nullable;

/** The runner did not end well. The message says so in one sentence. */
public final class RunFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  private static final String OURS = "org.belowline.";

  public RunFailedException(String message) {
    super(message);
  }

  private RunFailedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * The failure of a pipeline. What a disk says is told; what others say may hold words of the
   * input, and is not.
   */
  static RunFailedException of(RuntimeException failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof OutOfMemoryError) {
      return new RunFailedException(
          root.getClass().getSimpleName()
              + ": the run needs more memory; BELOWLINE_JAVA_OPTIONS=-Xmx4g gives Java 4 GiB",
          failure);
    }
    return new RunFailedException("the pipeline failed: " + told(root), failure);
  }

  private static String told(Throwable root) {
    if (root instanceof IOException && !(root instanceof JacksonException)) {
      return root.toString();
    }
    boolean isOfRunner =
        Arrays.stream(root.getStackTrace())
            .noneMatch(frame -> frame.getClassName().startsWith(OURS));
    return isOfRunner
        ? root.getClass().getSimpleName() + " of the runner, whose log says why"
        : Mishap.told(root);
  }
}
