package org.belowline.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.belowline.beam.Manifest;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * {@code croissant.json}, version 1.1: the files of the tables with their digests, and what is in
 * them, printed out of the schemas.
 */
public final class Croissant {
  /** The file that it is written to. */
  public static final String NAME = "croissant.json";

  /** As programs that read Croissant know formats. */
  private static final Map<String, String> MEDIA =
      Map.of(TableFiles.CSV, "text/csv", TableFiles.PARQUET, "application/x-parquet");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Croissant() {}

  /**
   * The description of a run's tables.
   *
   * @param licence null where none was given
   * @param published the day of the run
   */
  public static ObjectNode of(
      Manifest manifest, String version, @Nullable Licence licence, LocalDate published) {
    ObjectNode root = JSON.createObjectNode();
    root.set("@context", context());
    root.put("@type", "sc:Dataset");
    root.put("conformsTo", "http://mlcommons.org/croissant/1.1");
    root.put("name", "belowline");
    root.put(
        "description",
        "News and blog pages with their reader comments as linked tables, made by belowline "
            + version
            + ": articles and what they quote, comments, threads and their statistics.");
    root.put(
        "citeAs",
        "@misc{belowline, title = {News and blog pages with their reader comments as linked tables},"
            + " note = {Made by belowline "
            + version
            + "}}");
    root.put("version", version);
    root.put("datePublished", published.toString());
    if (licence != null) {
      root.set("license", licence.forCroissant());
    }
    ArrayNode distribution = root.putArray("distribution");
    ArrayNode records = root.putArray("recordSet");
    for (Table table : Table.values()) {
      for (String format : List.of(TableFiles.CSV, TableFiles.PARQUET)) {
        TableFiles files = TableFiles.of(table, format, manifest);
        files.files().forEach(file -> distribution.add(file(file, format)));
      }
      TableFiles best = TableFiles.best(table, manifest);
      if (!best.isOne()) {
        distribution.add(set(best));
      }
      records.add(CroissantRecords.of(best, manifest));
    }
    return root;
  }

  /** What fields name as the source of their values. */
  static String source(TableFiles files) {
    return files.isOne() ? files.pattern() : files.table().code() + "-files";
  }

  private static ObjectNode file(Manifest.WrittenFile file, String format) {
    return JSON.createObjectNode()
        .put("@type", "cr:FileObject")
        .put("@id", file.path())
        .put("name", file.path())
        .put("contentUrl", file.path())
        .put("contentSize", file.bytes() + " B")
        .put("encodingFormat", MEDIA.get(format))
        .put("sha256", file.sha256());
  }

  private static ObjectNode set(TableFiles files) {
    return JSON.createObjectNode()
        .put("@type", "cr:FileSet")
        .put("@id", source(files))
        .put("name", source(files))
        .put("encodingFormat", MEDIA.get(files.format()))
        .put("includes", files.pattern());
  }

  private static JsonNode context() {
    try (InputStream in = Croissant.class.getResourceAsStream("croissant-context.json")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
