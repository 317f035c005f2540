package org.belowline.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.belowline.report.RunMetrics;
import org.jspecify.annotations.Nullable;

/** The file of {@code --metrics-file}, which a reader finds whole at any time. */
record MetricsFile(Path path) {
  /** The file, in a folder that is there. */
  static MetricsFile of(Path path) throws UsageException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(path)) {
      throw new UsageException(
          "--metrics-file=%s is no file in a folder that is there".formatted(path));
    }
    return new MetricsFile(path.toAbsolutePath());
  }

  /** Puts the figures of a run in place of those of the run before. */
  void write(RunMetrics.End end) throws IOException {
    @Nullable String before =
        Files.isRegularFile(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : null;
    // Its name does not end in .prom: the exporter reads no half of it.
    Path half =
        path.resolveSibling(
            "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.writeString(half, RunMetrics.of(end, before), StandardCharsets.UTF_8);
      Files.move(half, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
