package org.belowline.beam;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.Read;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;

/** The way of the data, from files to the files of the tables. */
final class BelowlinePipeline {
  private BelowlinePipeline() {}

  /**
   * Applies all steps to the pipeline.
   *
   * @param batches the input, a list of files a piece of work; without files, that of a helper
   */
  static void build(
      Pipeline pipeline, List<List<InputFile>> batches, Settings settings, Stations stations) {
    PCollectionTuple read =
        pipeline
            .apply("Inputs", Read.from(new BatchSource(batches)))
            .apply(
                "ReadPages",
                ParDo.of(new ReadPagesFn(settings.withoutDeletionList(), stations))
                    .withOutputTags(ReadPagesFn.THREADS, TupleTagList.of(ReadPagesFn.ROWS)));
    PCollection<KV<String, byte[]>> pieces = read.get(ReadPagesFn.THREADS).setCoder(Block.CODER);
    PCollection<KV<String, byte[]>> rejectsAndCounts =
        read.get(ReadPagesFn.ROWS).setCoder(Block.CODER);

    if (settings.remembered() == Remembered.THREADS) {
      // A group without threads has its file too.
      pieces =
          PCollectionList.of(pieces)
              .and(
                  pipeline.apply(
                      "Groups", Create.of(Keyed.groups(settings)).withCoder(Block.CODER)))
              .apply("AllPieces", Flatten.pCollections());
    }
    PCollection<KV<String, byte[]>> threads =
        pieces
            .apply("GroupThreadsByBucket", GroupByKey.create())
            .apply("AssembleThreads", ParDo.of(new AssembleThreadsFn(settings, stations)))
            .setCoder(Block.CODER);

    PCollection<KV<String, byte[]>> files =
        pipeline.apply("Files", Create.of(Keyed.files(settings)).withCoder(Block.CODER));

    PCollectionList.of(threads)
        .and(rejectsAndCounts)
        .and(files)
        .apply("AllRows", Flatten.pCollections())
        .apply("GroupRowsByFile", GroupByKey.create())
        .apply("WriteTables", ParDo.of(new WriteTablesFn(settings.withoutDeletionList())))
        .setCoder(StringUtf8Coder.of())
        .apply("Together", WithKeys.of(""))
        .apply("GroupManifests", GroupByKey.create())
        .apply("WriteManifest", ParDo.of(new WriteManifestFn(settings.staging())));
  }
}
