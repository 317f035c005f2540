package org.belowline.dump;

import java.io.IOException;

/** Archives or compressed streams lie within one another more often than anybody needs. */
final class NestingException extends IOException {
  private static final long serialVersionUID = 1L;

  NestingException(String message) {
    super(message);
  }
}
