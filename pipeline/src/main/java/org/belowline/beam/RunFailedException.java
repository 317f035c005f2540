package org.belowline.beam;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import org.belowline.model.Mishap;
import org.jspecify.annotations.Nullable;

/** The runner did not end well. The message says so in one sentence. */
public final class RunFailedException extends Exception {
  private static final long serialVersionUID = 1L;

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

  /**
   * Whether it is what a disk says, which may be told in its own words. Those of other exceptions
   * may hold words of the input, which can be names that nobody is to read.
   */
  public static boolean isOfDisk(Throwable failure) {
    return failure instanceof IOException && !(failure instanceof JacksonException);
  }

  private static String told(Throwable root) {
    if (isOfDisk(root)) {
      return root.toString();
    }
    return Mishap.isOurs(root)
        ? Mishap.told(root)
        : root.getClass().getSimpleName() + " of the runner, whose log says why";
  }
}
