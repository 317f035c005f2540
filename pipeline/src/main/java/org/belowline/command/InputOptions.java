package org.belowline.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be read, for each command that reads inputs. */
final class InputOptions {
  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = "Files, folders, globs or URLs, with commas between; '-' is standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--input-list",
      paramLabel = "FILE",
      description = "A file with one input a line.")
  private @Nullable Path inputList;

  /** All that is named, files or not; at least one. */
  List<String> names() throws IOException, UsageException {
    List<String> names = new ArrayList<>();
    for (String list : inputs) {
      names.addAll(Inputs.names(list));
    }
    if (inputList != null) {
      if (!Files.isReadable(inputList)) {
        throw new UsageException("--input-list=%s cannot be read".formatted(inputList));
      }
      Files.readAllLines(inputList, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank())
          .forEach(names::add);
    }
    if (names.isEmpty()) {
      throw new UsageException("--input=PATH is missing: what to read");
    }
    return names;
  }

  /** The files that the names stand for, but for standard input. */
  static Inputs find(List<String> names) throws IOException, UsageException {
    Inputs found = new Inputs();
    for (String name : names) {
      if (!name.equals(StandardInput.NAME)) {
        found.add(name);
      }
    }
    return found;
  }
}
