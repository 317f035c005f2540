package org.belowline.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belowline.table.Table;

/**
 * An output folder and what its {@code run.json} says is in it.
 *
 * @param run the whole of {@code run.json}
 * @param written in its order
 */
record OutputFiles(Path folder, JsonNode run, List<Written> written) {
  static final String RUN = "run.json";
  static final String CSV = ".csv";
  static final String PARQUET = ".parquet";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A file as {@code run.json} has it. */
  record Written(String path, String table, long rows, long bytes, String sha256) {}

  /**
   * Reads {@code run.json}.
   *
   * @throws NoOutputException where the folder holds no run
   */
  static OutputFiles of(Path folder) throws IOException, NoOutputException {
    Path file = folder.resolve(RUN);
    if (!Files.isDirectory(folder)) {
      throw new NoOutputException(folder + " is no folder; name one that a run has written");
    }
    if (!Files.isRegularFile(file)) {
      throw new NoOutputException(
          folder + " holds no run.json; name a folder that a run has written");
    }
    JsonNode run;
    try {
      run = JSON.readTree(file.toFile());
    } catch (JsonProcessingException e) {
      throw new NoOutputException(file + " is no JSON: " + e.getOriginalMessage());
    }
    if (!run.path("outputs").isArray()) {
      throw new NoOutputException(file + " is no run.json of belowline: it has no outputs");
    }
    List<Written> written = new ArrayList<>();
    for (JsonNode output : run.path("outputs")) {
      String path = output.path("path").asText();
      // A path from the outside is a name within the folder, or nothing.
      if (path.isEmpty() || !folder.resolve(path).normalize().startsWith(folder.normalize())) {
        throw new NoOutputException(file + " names a file outside of its folder: " + path);
      }
      written.add(
          new Written(
              path,
              output.path("table").asText(),
              output.path("rows").asLong(-1),
              output.path("bytes").asLong(-1),
              output.path("sha256").asText()));
    }
    return new OutputFiles(folder, run, List.copyOf(written));
  }

  /** The files of a table with the ending, in the order of their rows; empty for none. */
  List<Written> of(Table table, String ending) {
    return written.stream()
        .filter(file -> file.table().equals(table.code()) && file.path().endsWith(ending))
        .sorted((a, b) -> a.path().compareTo(b.path()))
        .toList();
  }

  /** Whether texts in CSV are guarded against formulas. */
  boolean isCsvSafe() {
    return run.path("options").path("--csv-safe").asBoolean();
  }
}
