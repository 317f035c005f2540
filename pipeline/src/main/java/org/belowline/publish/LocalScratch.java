package org.belowline.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.belowline.model.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The folder of this machine for what a run needs for a while only whose output lies elsewhere, and
 * the lock that lets one run of this machine at a time write there.
 */
final class LocalScratch implements AutoCloseable {
  private static final int NAME_BYTES = 8;

  private final Neighbours neighbours;
  private final FolderLock lock;
  private @Nullable Path folder;

  private LocalScratch(Neighbours neighbours, FolderLock lock) {
    this.neighbours = neighbours;
    this.lock = lock;
  }

  /**
   * Takes the lock, and clears away what killed runs left.
   *
   * @param temporary the folder to make it in
   * @throws OutputInUseException when another run has it
   */
  static LocalScratch take(Path temporary, String url) throws IOException, OutputInUseException {
    // Users have each their own: nobody can delete what another left.
    byte[] of = (System.getProperty("user.name") + "\n" + url).getBytes(StandardCharsets.UTF_8);
    String name = "belowline-" + HexFormat.of().formatHex(Ids.sha256().digest(of), 0, NAME_BYTES);
    Neighbours neighbours = new Neighbours(temporary.toAbsolutePath().resolve(name));
    FolderLock lock = FolderLock.take(neighbours.lock());
    if (lock == null) {
      throw OutputInUseException.held(url);
    }
    boolean taken = false;
    try {
      for (Path left : neighbours.scratches()) {
        Folders.delete(left);
      }
      taken = true;
      return new LocalScratch(neighbours, lock);
    } finally {
      if (!taken) {
        lock.close();
      }
    }
  }

  /** Makes the folder; to be called once. */
  Path make() throws IOException {
    folder =
        Files.createDirectory(neighbours.scratch(Long.toString(ProcessHandle.current().pid())));
    return folder;
  }

  @Override
  public void close() throws IOException {
    try {
      if (folder != null) {
        Folders.delete(folder);
      }
    } finally {
      lock.close();
    }
  }
}
