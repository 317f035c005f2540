package org.belowline.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.concurrent.Callable;
import org.belowline.audit.NoOutputException;
import org.belowline.beam.RunFailedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that looks at what is there, tells it, and writes nothing. */
abstract class Question implements Callable<Integer> {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this")
  private boolean help;

  @Spec private @Nullable CommandSpec spec;

  /**
   * Tells it; returns the exit code.
   *
   * @throws UsageException where the command cannot be right
   * @throws NoOutputException where the output that is asked about is none
   */
  abstract int answer() throws IOException, UsageException, NoOutputException;

  @Override
  public final Integer call() throws IOException {
    try {
      return answer();
    } catch (UsageException | NoOutputException e) {
      error(e.getMessage());
      return Exit.USAGE;
    } catch (FileSystemException e) {
      error("cannot be read: " + Console.told(e));
      return Exit.USAGE;
    } catch (IOException e) {
      if (!RunFailedException.isOfDisk(e)) {
        throw e;
      }
      error("it was not told to its end: " + e.getMessage());
      return Exit.FAILED;
    } finally {
      out().flush();
    }
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** A line, of text that may be anybody's. */
  final void tell(String line) {
    out().println(Console.visible(line));
  }

  final void tell(ObjectNode json) throws JsonProcessingException {
    out().println(JSON.writeValueAsString(json));
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  private void error(String message) {
    new Console(out(), spec.commandLine().getErr(), false).error(message);
  }
}
