package org.belowline.command;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.belowline.beam.InputFile;
import org.belowline.inspect.VisibleText;
import org.belowline.publish.OutputFolder;

/**
 * Finds the files that the command names: files, folders, globs, and URLs of the file systems that
 * Beam knows.
 */
final class Inputs {
  private static final String GLOB_MARKS = "*?[{";

  private static final Comparator<InputFile> BY_NAME =
      Comparator.comparing(InputFile::name).thenComparing(InputFile::path);

  /** By place: a file is read once, however often and by whatever names it is named. */
  private final Map<String, InputFile> files = new HashMap<>();

  private final Map<String, Long> passedOver = new TreeMap<>();

  private long found;

  /** All files, in order of name. */
  List<InputFile> files() {
    return files.values().stream().sorted(BY_NAME).toList();
  }

  /** How many files and folders were met and are not read, by why. */
  Map<String, Long> passedOver() {
    return Map.copyOf(passedOver);
  }

  /** Adds what a name stands for; a name that stands for nothing is an error. */
  void add(String name) throws IOException, UsageException {
    long before = found;
    if (Outputs.isUrl(name)) {
      addRemote(name);
    } else {
      addLocal(name);
    }
    if (found == before) {
      throw new UsageException(nothing(name));
    }
  }

  private static String nothing(String given) {
    String name = VisibleText.line(given);
    if (!Outputs.isUrl(given) && Files.isDirectory(Path.of(given))) {
      return ("the folder %s holds nothing to read; names that begin with . or _, and outputs of "
              + "belowline, are passed over")
          .formatted(name);
    }
    return isGlob(given)
        ? "no input matches %s; check the pattern, and quote it against the shell".formatted(name)
        : "no input is called %s; check the path".formatted(name);
  }

  private void addRemote(String url) throws IOException, UsageException {
    for (InputFile file : RemoteInputs.of(url)) {
      put(file);
    }
  }

  private void addLocal(String name) throws IOException, UsageException {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      walk(path, file -> true);
    } else if (Files.exists(path)) {
      put(path, Files.size(path));
    } else if (isGlob(name)) {
      PathMatcher matcher = matcher(path);
      walk(fixedPart(name), file -> matchesWithFolders(matcher, file.normalize()));
    }
  }

  private static PathMatcher matcher(Path glob) throws UsageException {
    try {
      return glob.getFileSystem().getPathMatcher("glob:" + glob.normalize());
    } catch (PatternSyntaxException e) {
      throw new UsageException(
          "%s is no glob: %s".formatted(VisibleText.line(glob.toString()), e.getDescription()));
    }
  }

  /** A glob names a file by its own path, or by that of a folder it lies in. */
  private static boolean matchesWithFolders(PathMatcher matcher, Path file) {
    for (Path path = file; path != null; path = path.getParent()) {
      if (matcher.matches(path)) {
        return true;
      }
    }
    return false;
  }

  private static Path path(String name) throws UsageException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("no path: %s".formatted(e.getMessage()));
    }
  }

  private static boolean isGlob(String name) {
    return name.chars().anyMatch(c -> GLOB_MARKS.indexOf(c) >= 0);
  }

  /** The folder in front of the first part of the path that has a glob's mark. */
  private static Path fixedPart(String glob) throws UsageException {
    int mark = 0;
    while (GLOB_MARKS.indexOf(glob.charAt(mark)) < 0) {
      mark++;
    }
    int slash = glob.lastIndexOf('/', mark);
    return path(slash < 0 ? "" : slash == 0 ? "/" : glob.substring(0, slash));
  }

  private void walk(Path start, Predicate<Path> wanted) throws IOException {
    Files.walkFileTree(
        start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor(start, wanted));
  }

  private FileVisitor<Path> visitor(Path start, Predicate<Path> wanted) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(start)) {
          return FileVisitResult.CONTINUE;
        }
        if (isHidden(folder)) {
          passedOver.merge("whose name begins with . or _", 1L, Long::sum);
          return FileVisitResult.SKIP_SUBTREE;
        }
        if (OutputFolder.isOutput(folder)) {
          passedOver.merge("that belowline has written", 1L, Long::sum);
          return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
          passedOver.merge("whose name begins with . or _", 1L, Long::sum);
        } else if (wanted.test(file)) {
          put(file, attributes.size());
        }
        return FileVisitResult.CONTINUE;
      }

      /** What cannot be entered is read all the same, and becomes a reject with its reason. */
      @Override
      public FileVisitResult visitFileFailed(Path file, IOException error) {
        if (!(error instanceof FileSystemLoopException) && !isHidden(file)) {
          put(file, 0);
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && (name.toString().startsWith(".") || name.toString().startsWith("_"));
  }

  private void put(Path path, long bytes) {
    put(InputFile.ofLocal(path, bytes));
  }

  private void put(InputFile file) {
    files.merge(file.path(), file, (one, other) -> BY_NAME.compare(one, other) < 0 ? one : other);
    found++;
  }

  /** Parts a list at its commas; a comma of a path is written {@code \,}. */
  static List<String> names(String list) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == '\\' && i + 1 < list.length() && list.charAt(i + 1) == ',') {
        name.append(',');
        i++;
      } else if (c == ',') {
        names.add(name.toString());
        name.setLength(0);
      } else {
        name.append(c);
      }
    }
    names.add(name.toString());
    return names.stream().filter(part -> !part.isBlank()).toList();
  }
}
