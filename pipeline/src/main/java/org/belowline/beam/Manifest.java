package org.belowline.beam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belowline.model.Ids;

/**
 * What the workers say that they did: the one word on which a run is published.
 *
 * @param files all files of all tables, in order of path
 * @param counts the sums of all tallies, by name
 * @param survey parts of what was seen of all threads, as {@code SurveySum} reads them
 */
public record Manifest(List<WrittenFile> files, Map<String, Long> counts, List<String> survey) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  public Manifest {
    files = files.stream().sorted(Comparator.comparing(WrittenFile::path)).toList();
    counts = new TreeMap<>(counts);
    survey = survey.stream().sorted().toList();
  }

  /** One with nothing seen of threads. */
  public Manifest(List<WrittenFile> files, Map<String, Long> counts) {
    this(files, counts, List.of());
  }

  /**
   * A file that a worker wrote.
   *
   * @param path where it belongs in the output folder
   * @param writtenAs its name in the staging folder, which no other attempt at the same work has
   * @param table code of the table
   * @param sha256 in hexadecimal
   */
  public record WrittenFile(
      String path, String writtenAs, String table, long rows, long bytes, String sha256) {
    /** Stands for a table where the file is of the ledger. */
    public static final String LEDGER = "ledger";

    /** A file without rows, of no table, which is in its place already. */
    public static WrittenFile of(String path, byte[] content) {
      return of(path, path, content);
    }

    /** The same, of the ledger. */
    public static WrittenFile ofLedger(String path, byte[] content) {
      return of(path, LEDGER, content);
    }

    private static WrittenFile of(String path, String table, byte[] content) {
      String digest = HexFormat.of().formatHex(Ids.sha256().digest(content));
      return new WrittenFile(path, path, table, 0, content.length, digest);
    }
  }

  /** The same with counts of what was read before. */
  public Manifest plus(Map<String, Long> more) {
    Map<String, Long> sums = new TreeMap<>(counts);
    more.forEach((name, count) -> sums.merge(name, count, Long::sum));
    return new Manifest(files, sums, survey);
  }

  /** The same with another file. */
  public Manifest plus(WrittenFile file) {
    List<WrittenFile> more = new ArrayList<>(files);
    more.add(file);
    return new Manifest(more, counts, survey);
  }

  String toJson() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Manifest ofJson(String json) {
    try {
      return JSON.readValue(json, Manifest.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no manifest: " + json, e);
    }
  }
}
