package org.belowline.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belowline.dump.CaptureWindow;
import org.belowline.dump.PageMap;
import org.belowline.export.CommentMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be read, for each command that reads inputs. */
final class InputOptions {
  @Option(
      names = "--input",
      paramLabel = "PATH[,…]",
      description = "files, folders, globs or URLs; '-' is standard input")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--input-list", paramLabel = "FILE", description = "a file of inputs, one a line")
  private @Nullable Path inputList;

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "columns of a table of comments; docs/exports.md")
  private @Nullable Path commentMap;

  @Option(
      names = "--page-map",
      paramLabel = "FILE",
      description = "columns of pages in JSONL or Parquet [usual names]")
  private @Nullable Path pageMap;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "skip pages captured before; undated ones are kept")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "skip pages captured after that day")
  private @Nullable String until;

  /** All that is named, files or not; at least one. */
  List<String> names() throws IOException, UsageException {
    List<String> names = new ArrayList<>();
    for (String list : inputs) {
      names.addAll(Inputs.names(list));
    }
    if (inputList != null) {
      List<String> listed = lines(inputList);
      if (listed.isEmpty()) {
        throw new UsageException("--input-list=%s names no input".formatted(inputList));
      }
      names.addAll(listed);
    }
    if (names.isEmpty()) {
      throw new UsageException("--input=PATH is missing: what to read");
    }
    return names;
  }

  private static List<String> lines(Path list) throws IOException, UsageException {
    try {
      return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (NoSuchFileException e) {
      throw new UsageException("--input-list=%s is not there".formatted(list));
    } catch (CharacterCodingException e) {
      throw new UsageException("--input-list=%s is no text in UTF-8".formatted(list));
    } catch (IOException e) {
      throw new UsageException("--input-list=%s cannot be read".formatted(list));
    }
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

  /** Null for none. */
  @Nullable CommentMap commentMap() throws UsageException {
    return commentMap == null ? null : OptionFile.parsed("--map", commentMap, CommentMap::parse);
  }

  PageMap pageMap() throws UsageException {
    return pageMap == null
        ? PageMap.USUAL
        : OptionFile.parsed("--page-map", pageMap, PageMap::parse);
  }

  CaptureWindow captures() throws UsageException {
    try {
      return CaptureWindow.parse(since, until);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
