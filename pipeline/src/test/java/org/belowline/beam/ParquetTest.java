package org.belowline.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.belowline.fixture.Fixture;
import org.belowline.table.CsvRows;
import org.belowline.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetTest {
  @TempDir private Path staging;

  @BeforeEach
  void write() throws Exception {
    PipelineRun.run(
        Fixture.named("authors-and-dates").inputs(),
        PlainSettings.withParquet(null).into(staging),
        BeamOptions.parse(List.of()),
        progress -> {});
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void holdsTheRowsOfTheCsv(Table table) throws IOException {
    StringBuilder csv = new StringBuilder();
    CsvRows printer = new CsvRows(table, csv);
    try (ParquetReader<GenericRecord> reader =
        AvroParquetReader.<GenericRecord>builder(file(table)).build()) {
      for (GenericRecord row = reader.read(); row != null; row = reader.read()) {
        printer.print(row);
      }
    }
    boolean empty = csv.indexOf("\n") == csv.length() - 1;
    assertThat(empty ? null : csv.toString(), is(Fixture.tables(staging).get(table.code())));
  }

  @Test
  void isCompressedAndKeepsTypes() throws IOException {
    try (ParquetFileReader reader = ParquetFileReader.open(file(Table.COMMENTS))) {
      MessageType schema = reader.getFileMetaData().getSchema();
      assertThat(
          schema.getType("created_at").getLogicalTypeAnnotation(),
          is(LogicalTypeAnnotation.timestampType(false, TimeUnit.MICROS)));
      assertThat(
          schema.getType("body").getLogicalTypeAnnotation(),
          is(LogicalTypeAnnotation.stringType()));
      assertThat(
          reader.getRowGroups().get(0).getColumns().get(0).getCodec(),
          is(CompressionCodecName.ZSTD));
    }
  }

  private InputFile file(Table table) throws IOException {
    return HadoopInputFile.fromPath(
        new org.apache.hadoop.fs.Path(staging.resolve(table.code() + ".parquet").toString()),
        new Configuration());
  }
}
