package org.belowline.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.io.BoundedSource;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

class BatchesTest {
  private static final long GIANT = 5_000_000_000L;
  private static final PipelineOptions OPTIONS = PipelineOptionsFactory.create();

  @Test
  void aLargeFileIsAloneAndFirstWhereverItStands() {
    List<InputFile> files = new ArrayList<>(small(10_000));
    InputFile giant = new InputFile("z", "z", GIANT);
    files.add(giant);

    List<List<InputFile>> batches = Batches.of(files, 8);

    assertThat(batches.get(0), contains(giant));
    assertThat(
        batches.stream().flatMap(List::stream).toList(), containsInAnyOrder(files.toArray()));
    assertThat(batches, everyItem(hasSize(lessThan(501))));
  }

  @Test
  void fewFilesMakeAPieceEach() {
    assertThat(Batches.of(small(3), 8), everyItem(hasSize(1)));
    assertThat(Batches.of(List.of(), 8), is(empty()));
  }

  @Test
  void manyFilesMakeFewPieces() {
    assertThat(Batches.of(small(100_000), 8), hasSize(allOf(greaterThan(199), lessThan(260))));
  }

  @Test
  void eachPieceIsHandedOutByItself() throws Exception {
    List<List<InputFile>> batches = Batches.of(small(40), 8);
    batches.add(List.of());
    BatchSource source = new BatchSource(batches);

    assertThat(read(source), is(batches));
    List<List<InputFile>> parts = new ArrayList<>();
    for (BatchSource part : source.split(Long.MAX_VALUE, OPTIONS)) {
      assertThat(part.getEstimatedSizeBytes(OPTIONS), is(greaterThan(0L)));
      assertThat(read(part), hasSize(1));
      parts.addAll(read(part));
    }
    assertThat(parts, is(batches));
  }

  /**
   * What describes the work is sent to a cluster as a whole, and each piece as it is handed out.
   */
  @Test
  void ninetyThousandFilesAreDescribedInLittle() {
    List<InputFile> files =
        IntStream.range(0, 90_000)
            .mapToObj(i -> "s3://archive/segments/" + "x".repeat(100) + i + ".warc.gz")
            .map(name -> new InputFile(name, name, 1_000_000_000))
            .toList();

    BatchSource source = new BatchSource(Batches.of(files, 512));

    assertThat(
        SerializableUtils.serializeToByteArray(source).length,
        allOf(greaterThan(1 << 20), lessThan(20 << 20)));
    List<BatchSource> parts = source.split(1, OPTIONS);
    assertThat(parts, hasSize(90_000));
    assertThat(SerializableUtils.serializeToByteArray(parts.get(0)).length, lessThan(1 << 11));
  }

  private static Collection<List<InputFile>> read(BatchSource source) throws IOException {
    List<List<InputFile>> all = new ArrayList<>();
    try (BoundedSource.BoundedReader<List<InputFile>> reader = source.createReader(OPTIONS)) {
      for (boolean more = reader.start(); more; more = reader.advance()) {
        all.add(reader.getCurrent());
      }
    }
    return all;
  }

  private static List<InputFile> small(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new InputFile("page-" + i, "page-" + i, 1_000))
        .toList();
  }
}
