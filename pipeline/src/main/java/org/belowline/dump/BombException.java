package org.belowline.dump;

import java.io.IOException;

/** Content is so much larger than what it was packed in that it is made to do harm. */
final class BombException extends IOException {
  private static final long serialVersionUID = 1L;

  BombException(String message) {
    super(message);
  }
}
