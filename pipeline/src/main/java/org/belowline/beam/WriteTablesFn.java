package org.belowline.beam;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.belowline.also.AlsoFile;
import org.belowline.also.PieceWriter;
import org.belowline.ledger.Ledger;
import org.belowline.survey.SurveySum;
import org.belowline.table.RowCodec;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/** Writes the rows of each file in their order, and says what was written. */
final class WriteTablesFn extends DoFn<KV<String, Iterable<byte[]>>, String> {
  private static final long serialVersionUID = 1L;

  private final Settings settings;

  WriteTablesFn(Settings settings) {
    this.settings = settings;
  }

  @ProcessElement
  public void process(@Element KV<String, Iterable<byte[]>> group, OutputReceiver<String> out)
      throws IOException {
    RunEnd.with(
        settings,
        () -> out.output(manifest(group.getKey(), Block.pairs(group.getValue())).toJson()));
  }

  private Manifest manifest(String group, Iterable<KV<byte[], byte[]>> elements)
      throws IOException {
    if (group.equals(Keyed.ACCOUNT)) {
      return new Manifest(List.of(), counts(elements));
    }
    if (Keyed.isSurvey(group)) {
      return new Manifest(List.of(), Map.of(), List.of(survey(elements)));
    }
    if (group.equals(Keyed.FILES)) {
      return files(elements);
    }
    if (group.equals(Keyed.INPUTS)) {
      return new Manifest(List.of(inputs(elements)), Map.of());
    }
    AlsoFile also = Keyed.alsoFile(group);
    return also == null
        ? new Manifest(write(TableShard.ofGroup(group), elements), Map.of())
        : new Manifest(List.of(write(also, elements)), Map.of());
  }

  private Manifest.WrittenFile write(AlsoFile file, Iterable<KV<byte[], byte[]>> elements)
      throws IOException {
    try (PartFile part = new PartFile(file.path(), settings.staging());
        ExternalSort sort = new ExternalSort(settings.scratch())) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(part.channel()));
      PieceWriter writer = file.writer(out);
      Iterator<KV<byte[], byte[]>> sorted = sort.sort(elements);
      while (sorted.hasNext()) {
        KV<byte[], byte[]> piece = sorted.next();
        writer.write(piece.getKey(), piece.getValue());
      }
      writer.finish();
      out.flush();
      return part.finish(file.path(), writer.count());
    }
  }

  private String survey(Iterable<KV<byte[], byte[]>> elements) {
    try (ExternalSort sort = new ExternalSort(settings.scratch())) {
      SurveySum sum = new SurveySum();
      sort.sort(elements).forEachRemaining(piece -> sum.add(piece.getKey(), piece.getValue()));
      return sum.finish();
    }
  }

  private static Manifest files(Iterable<KV<byte[], byte[]>> elements) {
    List<Manifest.WrittenFile> files = new ArrayList<>();
    for (KV<byte[], byte[]> file : elements) {
      files.addAll(Manifest.ofJson(new String(file.getValue(), StandardCharsets.UTF_8)).files());
    }
    return new Manifest(files, Map.of());
  }

  /** The lines of the inputs, with those of an earlier run that are not read again. */
  private Manifest.WrittenFile inputs(Iterable<KV<byte[], byte[]>> elements) throws IOException {
    try (PartFile part = new PartFile(Ledger.INPUTS, settings.staging());
        ExternalSort sort = new ExternalSort(settings.scratch());
        EarlierInputs earlier = EarlierInputs.of(settings.earlier())) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(part.channel()));
      Iterator<KV<byte[], byte[]>> sorted = earlier.with(sort.sort(elements));
      long lines = 0;
      while (sorted.hasNext()) {
        out.write(sorted.next().getValue());
        out.write('\n');
        lines++;
      }
      out.flush();
      return part.finish(Manifest.WrittenFile.LEDGER, lines);
    }
  }

  private static Map<String, Long> counts(Iterable<KV<byte[], byte[]>> elements) {
    Map<String, Long> counts = new TreeMap<>();
    for (KV<byte[], byte[]> count : elements) {
      counts.merge(
          new String(count.getKey(), StandardCharsets.UTF_8),
          ByteBuffer.wrap(count.getValue()).getLong(),
          Long::sum);
    }
    return counts;
  }

  private List<Manifest.WrittenFile> write(TableShard shard, Iterable<KV<byte[], byte[]>> elements)
      throws IOException {
    List<TableFile> files = TableFile.of(shard, settings);
    try (ExternalSort sort = new ExternalSort(settings.scratch());
        KeptRejects rejects = KeptRejects.of(shard, settings)) {
      Iterator<KV<byte[], byte[]>> sorted = rejects.with(sort.sort(elements));
      KV<byte[], byte[]> row = nextOf(sorted);
      Earlier earlier = shard.table() == Table.REJECTS ? null : settings.earlier();
      if (earlier != null) {
        TakenBack takenBack = new TakenBack();
        for (; row != null && Keyed.isTakenBack(row); row = nextOf(sorted)) {
          takenBack.add(row.getValue());
        }
        for (TableFile file : files) {
          file.addTo(earlier, settings, takenBack);
        }
      }
      write(row, sorted, new RowCodec(shard.table()), files);
      List<Manifest.WrittenFile> written = rejects.finish();
      for (TableFile file : files) {
        written.add(file.finish());
      }
      return written;
    } finally {
      for (TableFile file : files) {
        file.close();
      }
    }
  }

  private static void write(
      @Nullable KV<byte[], byte[]> first,
      Iterator<KV<byte[], byte[]>> others,
      RowCodec codec,
      List<TableFile> files)
      throws IOException {
    for (KV<byte[], byte[]> row = first; row != null; row = nextOf(others)) {
      GenericRecord decoded = codec.decode(row.getValue());
      for (TableFile file : files) {
        file.copyUpTo(row.getKey());
        file.write(decoded);
      }
    }
    for (TableFile file : files) {
      file.copyUpTo(null);
    }
  }

  private static @Nullable KV<byte[], byte[]> nextOf(Iterator<KV<byte[], byte[]>> rows) {
    return rows.hasNext() ? rows.next() : null;
  }
}
