package org.belowline.publish;

/** Another run holds the output, or took it. */
public final class OutputInUseException extends Exception {
  private static final long serialVersionUID = 1L;

  private OutputInUseException(String message) {
    super(message);
  }

  static OutputInUseException held(String output) {
    return new OutputInUseException(
        "another run holds %s; wait for its end, or choose another --output".formatted(output));
  }

  static OutputInUseException publishedMeanwhile(String output) {
    return new OutputInUseException(
        "another run was published at %s since this one began, which was not; run it again"
            .formatted(output));
  }
}
