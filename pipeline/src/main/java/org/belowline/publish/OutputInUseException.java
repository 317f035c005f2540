package org.belowline.publish;

import java.nio.file.Path;

/** Another run holds the output. */
public final class OutputInUseException extends Exception {
  private static final long serialVersionUID = 1L;

  OutputInUseException(Path output) {
    super("another run holds %s; wait for its end, or choose another --output".formatted(output));
  }
}
