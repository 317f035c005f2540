package org.belowline.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An output folder NAME, held by one run at a time.
 *
 * <p>The run writes to {@code .NAME.staging-…}, and what it needs for a while only to {@code
 * .NAME.scratch-…}. Publishing renames NAME to {@code .NAME.previous} and the staging folder to
 * NAME, and deletes the previous one. A folder is whole exactly if it has {@code _SUCCESS}: written
 * last, deleted first. So whatever instant a run is killed at, NAME is the old output or the new
 * one, or absent with a whole one beside it, which the next command puts back.
 *
 * <p>Not safe for use by several threads.
 */
public final class OutputFolder implements Output {
  private static final int MOST_LINKS = 40;

  private final String name;
  private final Neighbours neighbours;
  private final FolderLock lock;
  private @Nullable Path staging;
  private @Nullable Path scratch;

  private OutputFolder(String name, Neighbours neighbours, FolderLock lock) {
    this.name = name;
    this.neighbours = neighbours;
    this.lock = lock;
  }

  /**
   * Takes hold of the folder, and first clears away what killed runs left.
   *
   * @param overwrite whether a run that is there already may be replaced
   * @throws OutputInUseException when another run holds it
   * @throws OutputRefusedException when it holds something that must not be replaced
   */
  public static OutputFolder open(Path name, boolean overwrite)
      throws IOException, OutputInUseException, OutputRefusedException {
    Path output = resolved(name);
    if (output.getFileName() == null || output.equals(Path.of("").toAbsolutePath().normalize())) {
      throw new OutputRefusedException(
          "%s is the current folder, which cannot be replaced as a whole; name a folder in it"
              .formatted(name));
    }
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new OutputRefusedException("%s is a file; --output names a folder".formatted(name));
    }
    Files.createDirectories(output.getParent());
    Neighbours neighbours = new Neighbours(output);
    FolderLock lock = FolderLock.take(neighbours.lock());
    if (lock == null) {
      throw OutputInUseException.held(name.toString());
    }
    boolean opened = false;
    try {
      recover(neighbours);
      refuseWhatIsNotOurs(name, output, overwrite);
      opened = true;
      return new OutputFolder(name.toString(), neighbours, lock);
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  /** Whether the folder holds a run. */
  public static boolean isOutput(Path folder) {
    return Files.exists(folder.resolve(SUCCESS)) && Files.exists(folder.resolve(RUN));
  }

  @Override
  public @Nullable Path shown() {
    return isOutput(neighbours.output()) ? neighbours.output() : null;
  }

  @Override
  public String stage() throws IOException {
    staging = Files.createDirectory(neighbours.staging(process()));
    return staging + "/";
  }

  @Override
  public Path scratch() throws IOException {
    scratch = Files.createDirectory(neighbours.scratch(process()));
    return scratch;
  }

  private static String process() {
    return Long.toString(ProcessHandle.current().pid());
  }

  @Override
  public void write(String name, byte[] content) throws IOException {
    Path file = staged().resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  @Override
  public InputStream read(String name) throws IOException {
    return Files.newInputStream(staged().resolve(name));
  }

  @Override
  public String placeOf(String name) {
    return Path.of(this.name).resolve(name).toString();
  }

  /** Whoever has the lock is alone. */
  @Override
  public void assureHeld() {}

  private Path staged() {
    if (staging == null) {
      throw new IllegalStateException("nothing was staged");
    }
    return staging;
  }

  @Override
  public @Nullable String publish() throws IOException {
    Path staging = staged();
    Folders.force(staging);
    Files.createFile(staging.resolve(SUCCESS));
    Folders.forceOne(staging);
    Path output = neighbours.output();
    Path previous = neighbours.previous();
    boolean replaces = Files.exists(output);
    if (replaces) {
      Files.move(output, previous, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(staging, output, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (replaces) {
        Files.move(previous, output, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    this.staging = null;
    Folders.forceOne(output.getParent());
    if (replaces) {
      Folders.delete(previous);
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    try {
      deleteIfMade(scratch);
    } finally {
      try {
        deleteIfMade(staging);
      } finally {
        lock.close();
      }
    }
  }

  private static void deleteIfMade(@Nullable Path folder) throws IOException {
    if (folder != null) {
      Folders.delete(folder);
    }
  }

  /** Finishes a half swap where the new output is whole, else undoes it, and deletes the rest. */
  private static void recover(Neighbours neighbours) throws IOException {
    Path output = neighbours.output();
    Path previous = neighbours.previous();
    List<Path> stagings = neighbours.stagings();
    if (!Files.exists(output) && Files.exists(previous)) {
      List<Path> whole =
          stagings.stream().filter(path -> Files.exists(path.resolve(SUCCESS))).toList();
      if (whole.size() == 1) {
        Files.move(whole.get(0), output, StandardCopyOption.ATOMIC_MOVE);
      } else if (Files.exists(previous.resolve(SUCCESS))) {
        Files.move(previous, output, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    if (Files.exists(previous)) {
      Folders.delete(previous);
    }
    for (Path staging : neighbours.stagings()) {
      Folders.delete(staging);
    }
    for (Path scratch : neighbours.scratches()) {
      Folders.delete(scratch);
    }
  }

  private static void refuseWhatIsNotOurs(Path name, Path output, boolean overwrite)
      throws IOException, OutputRefusedException {
    if (!Files.exists(output) || isEmpty(output)) {
      return;
    }
    if (!isOutput(output)) {
      throw new OutputRefusedException(
          "%s holds files that are no output of belowline; choose another --output"
              .formatted(name));
    }
    if (!overwrite) {
      throw new OutputRefusedException(
          "%s holds a run already; --append adds to it, --overwrite replaces it".formatted(name));
    }
    Set<Path> known = filesOfRun(output);
    try (Stream<Path> files = Files.walk(output)) {
      Path foreign =
          files
              .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .map(output::relativize)
              .filter(path -> !known.contains(path))
              .sorted()
              .findFirst()
              .orElse(null);
      if (foreign != null) {
        throw new OutputRefusedException(
            "%s holds %s, which no run wrote; move it away before --overwrite"
                .formatted(name, foreign));
      }
    }
  }

  private static Set<Path> filesOfRun(Path output) throws IOException {
    Set<Path> known = new HashSet<>();
    for (String file : List.of(SUCCESS, RUN, DATA_PACKAGE)) {
      known.add(Path.of(file));
    }
    JsonNode run = new ObjectMapper().readTree(output.resolve(RUN).toFile());
    for (JsonNode file : run.path("outputs")) {
      known.add(Path.of(file.path("path").asText()));
    }
    return known;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** The absolute path of the folder itself: a link is followed, also one to nothing yet. */
  private static Path resolved(Path name) throws IOException {
    Path path = name.toAbsolutePath().normalize();
    for (int links = 0; Files.isSymbolicLink(path); links++) {
      if (links == MOST_LINKS) {
        throw new IOException(name + " is a link to itself");
      }
      path = path.resolveSibling(Files.readSymbolicLink(path)).normalize();
    }
    return path;
  }
}
