package org.belowline.command;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
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
 * @param quiet whether only errors are said
 */
record Console(PrintWriter out, PrintWriter err, boolean quiet, LogFormat format) {
  /** Libraries say here what only their developers want to know. */
  private static final Logger ROOT = Logger.getLogger("");

  /** For a person. */
  Console(PrintWriter out, PrintWriter err, boolean quiet) {
    this(out, err, quiet, LogFormat.TEXT);
  }

  static void quietLibraries() {
    ROOT.setLevel(Level.SEVERE);
    for (Handler handler : ROOT.getHandlers()) {
      handler.setLevel(Level.SEVERE);
    }
  }

  void error(String message) {
    print("error", message, Map.of());
  }

  void say(String message) {
    say(message, Map.of());
  }

  /** Says what there are counts of. */
  void say(String message, Map<String, Long> counts) {
    if (!quiet) {
      print("info", message, counts);
    }
  }

  private void print(String level, String message, Map<String, Long> counts) {
    err.println(line(format, level, message, counts));
  }

  /** What is said of an error, in the format. */
  static String error(LogFormat format, String message) {
    return line(format, "error", message, Map.of());
  }

  private static String line(
      LogFormat format, String level, String message, Map<String, Long> counts) {
    return switch (format) {
      case TEXT -> visible("belowline: " + message);
      case JSON -> LogLine.of(Instant.now(), level, visible(message), counts);
    };
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
