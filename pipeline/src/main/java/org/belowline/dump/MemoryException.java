package org.belowline.dump;

import java.io.IOException;

/** Content asks for more memory than is given to it. */
final class MemoryException extends IOException {
  private static final long serialVersionUID = 1L;

  MemoryException(String message) {
    super(message);
  }
}
