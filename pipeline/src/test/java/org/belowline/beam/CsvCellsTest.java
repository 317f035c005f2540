package org.belowline.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.avro.generic.GenericRecord;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.belowline.export.CommentMap;
import org.belowline.model.Ids;
import org.belowline.table.Column;
import org.belowline.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Cells with every character that programs stumble over. With {@code -Dbelowline.cells=OUTPUT} the
 * tables of that output are read, else those of a small run, and a digest of the cells of each is
 * left in {@code OUTPUT/TABLE.cells}.
 */
class CsvCellsTest {
  private static final List<String> PIECES =
      List.of(
          "\0",
          "\u0001",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\u001A",
          "\u001B",
          "\u007F",
          "\u0085",
          "\u2028",
          "\u2029",
          "\uFEFF",
          "\uFFFE",
          "\uFFFF",
          "\uD800",
          "\uDC00",
          "\uD83D\uDE00",
          "\"",
          "\"\"",
          ",",
          ";",
          "\\",
          "'",
          "NA",
          "null",
          "e\u0301",
          "\u202E",
          " ",
          "a");
  private static final int ROWS = 300;
  private static final String OUTPUT = "belowline.cells";

  private static final ObjectMapper ESCAPING =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @TempDir private static Path folder;

  private static Path output;

  @BeforeAll
  static void write() throws Exception {
    String given = System.getProperty(OUTPUT);
    output = given == null ? written() : Path.of(given);
  }

  @ParameterizedTest
  @EnumSource(
      value = Table.class,
      names = {"ARTICLES", "COMMENTS", "PARTICIPANTS", "REJECTS"})
  void areTheSameInCommonsCsvAndParquet(Table table) throws Exception {
    List<List<String>> csv = csv(output, table);
    assertThat(csv.remove(0), is(table.schema().columns().stream().map(Column::name).toList()));
    List<Column> texts =
        table.schema().columns().stream().filter(c -> c.type() == Column.Type.STRING).toList();
    int row = 0;
    try (ParquetReader<GenericRecord> reader = parquet(output, table)) {
      for (GenericRecord record = reader.read(); record != null; record = reader.read()) {
        for (Column column : texts) {
          Object value = record.get(column.name());
          assertThat(
              csv.get(row).get(table.schema().columns().indexOf(column)),
              is(value == null ? "" : value.toString()));
        }
        row++;
      }
    }
    assertThat(csv.size(), is(row));
    Files.writeString(output.resolve(table.code() + ".cells"), digest(csv));
  }

  @Test
  @DisabledIfSystemProperty(named = OUTPUT, matches = ".*")
  void haveThePiecesOfTheInputAsTheDocumentsSay() throws Exception {
    List<List<String>> csv = csv(output, Table.COMMENTS);
    List<String> names = csv.remove(0);
    assertThat(csv.size(), is(ROWS));
    Random random = new Random(16);
    List<String> authors = csv.stream().map(row -> row.get(names.indexOf("author"))).toList();
    List<String> bodies = csv.stream().map(row -> row.get(names.indexOf("body"))).toList();
    for (int i = 0; i < ROWS; i++) {
      String text = text(random).replaceAll("[\0\\x{D800}\\x{DC00}]", "\uFFFD");
      assertThat(authors.get(i), is(text));
      assertThat(bodies.get(i), is(text.replace("\r\n", "\n").replace('\r', '\n')));
    }
  }

  private static Path written() throws Exception {
    Path input = folder.resolve("comments.jsonl");
    Random random = new Random(16);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      String text = text(random);
      lines.add(
          ESCAPING.writeValueAsString(
              Map.of("n", "c" + i, "t", "pier", "a", text, "b", text, "c", 1_500_000_000 + i)));
    }
    Files.write(input, lines, StandardCharsets.UTF_8);
    Path staging = Files.createDirectories(folder.resolve("staging"));
    PipelineRun.run(
        List.of(new InputFile(input.toString(), input.toString(), Files.size(input))),
        PlainSettings.withParquet(
                CommentMap.parse(
                    "{'id':'n','thread':'t','author':'a','text':'b','created':'c','text_format':'text'}"
                        .replace('\'', '"')))
            .into(staging),
        BeamOptions.parse(List.of()),
        progress -> {});
    return staging;
  }

  /** Begins and ends with a letter, since blanks at the ends are nobody's. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int length = random.nextInt(10); length > 0; length--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.append('y').toString();
  }

  private static List<List<String>> csv(Path output, Table table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Reader in =
            Files.newBufferedReader(output.resolve(table.code() + ".csv"), StandardCharsets.UTF_8);
        CSVParser parser = CSVFormat.RFC4180.parse(in)) {
      for (CSVRecord row : parser) {
        rows.add(row.toList());
      }
    }
    return rows;
  }

  private static ParquetReader<GenericRecord> parquet(Path output, Table table) throws IOException {
    return AvroParquetReader.<GenericRecord>builder(
            HadoopInputFile.fromPath(
                new org.apache.hadoop.fs.Path(output.resolve(table.code() + ".parquet").toString()),
                new Configuration()))
        .build();
  }

  /** SHA-256 of all cells, each with its length in bytes of UTF-8 and a colon in front. */
  private static String digest(List<List<String>> rows) {
    MessageDigest digest = Ids.sha256();
    for (List<String> row : rows) {
      for (String cell : row) {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
