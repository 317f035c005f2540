package org.belowline.beam;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * What a store answers, as a disk would say it. Its clients throw exceptions of their own, checked
 * or not, whose words are of requests and hold none of the input.
 */
final class StoreFailure {
  /** Some clients tell all that they tried, in one line. */
  private static final int LONGEST = 200;

  private StoreFailure() {}

  /** A request to a store. */
  @FunctionalInterface
  interface Request<T> {
    T send() throws IOException;
  }

  /**
   * Sends the request.
   *
   * @param url what it is about
   * @throws FileSystemException whatever goes wrong
   */
  static <T> T told(String url, Request<T> request) throws FileSystemException {
    try {
      return request.send();
    } catch (FileSystemException e) {
      throw e;
    } catch (FileNotFoundException e) {
      throw new NoSuchFileException(url);
    } catch (IOException | RuntimeException e) {
      throw of(url, e);
    }
  }

  private static FileSystemException of(String url, Exception failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    message = message.replaceFirst(" \\(Service: .*", "");
    if (message.length() > LONGEST) {
      message = message.replaceFirst("[(:].*", "").strip();
    }
    FileSystemException told =
        String.valueOf(root.getMessage()).contains("403")
            ? new AccessDeniedException(url, null, message)
            : new FileSystemException(url, null, message);
    told.initCause(failure);
    return told;
  }
}
