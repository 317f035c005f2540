package org.belowline.command;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.belowline.inspect.VisibleText;

/**
 * What is said while a run goes on: progress and errors on one stream, the result on the other.
 *
 * @param out for the result
 * @param err for all else
 */
record Console(PrintWriter out, PrintWriter err, boolean quiet) {
  /** Libraries say here what only their developers want to know. */
  private static final Logger ROOT = Logger.getLogger("");

  static void quietLibraries() {
    ROOT.setLevel(Level.SEVERE);
    for (Handler handler : ROOT.getHandlers()) {
      handler.setLevel(Level.SEVERE);
    }
  }

  void error(String message) {
    err.println(visible("belowline: " + message));
  }

  void say(String message) {
    if (!quiet) {
      err.println(visible("belowline: " + message));
    }
  }

  /** A message of some lines, without what would steer a terminal: it may repeat names of files. */
  static String visible(String message) {
    return message.lines().map(VisibleText::line).collect(Collectors.joining("\n"));
  }

  /** A sentence with numbers in it, written as English has them whatever the machine's locale. */
  static String sentence(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** A number of things: "1 page", "1,204 pages". */
  static String count(long number, String thing) {
    return sentence(number == 1 ? "%,d %s" : "%,d %ss", number, thing);
  }

  /** What a file system says, for a person. */
  static String told(FileSystemException error) {
    String file = VisibleText.line(String.valueOf(error.getFile()));
    if (error instanceof AccessDeniedException) {
      return "no permission for " + file;
    }
    if (error instanceof NoSuchFileException) {
      return file + " is not there";
    }
    return error.getReason() == null ? error.toString() : file + ": " + error.getReason();
  }
}
