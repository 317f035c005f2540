package org.belowline.beam;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.belowline.also.AlsoFormat;
import org.belowline.model.ExportedComment;
import org.belowline.model.Reject;
import org.belowline.table.DiscussionRows;
import org.belowline.table.RejectRows;
import org.belowline.thread.ThreadAssembly;

/**
 * Brings the captures and the comments of exports in a bucket together, thread by thread, and turns
 * each thread into rows.
 */
final class AssembleThreadsFn extends DoFn<KV<String, Iterable<byte[]>>, KV<String, byte[]>> {
  private static final long serialVersionUID = 1L;

  private final Settings settings;

  AssembleThreadsFn(Settings settings) {
    this.settings = settings;
  }

  @ProcessElement
  public void process(
      @Element KV<String, Iterable<byte[]>> bucket, OutputReceiver<KV<String, byte[]>> out) {
    Tally tally = new Tally();
    try (Blocks kept = new Blocks(settings.scratch());
        ExternalSort sort = new ExternalSort(settings.scratch())) {
      BlockWriter blocks = new BlockWriter(kept, out::output);
      Keyed keyed = new Keyed(settings.shards(), blocks);
      ThreadPieces pieces = new ThreadPieces(sort.sort(Block.pairs(bucket.getValue())));
      while (pieces.next()) {
        assemble(pieces, keyed, tally);
      }
      keyed.send(tally);
      blocks.flush();
    }
  }

  private void assemble(ThreadPieces pieces, Keyed keyed, Tally tally) {
    ThreadAssembly.Assembled assembled =
        ThreadAssembly.assemble(pieces.captures(), pieces.comments(), settings.people());
    DiscussionRows.fill(assembled.discussion(), keyed::send);
    for (AlsoFormat format : settings.also()) {
      format.fill(assembled.discussion(), keyed::send);
    }
    tally.assembled(pieces.commentsRead() - assembled.duplicates().size());
    for (ExportedComment duplicate : assembled.duplicates()) {
      tally.rejectedAfterAll(duplicate.format(), Reject.Reason.DUPLICATE_ID);
    }
    for (Reject reject : assembled.rejects()) {
      RejectRows.fill(
          settings.people().policy().shown(reject, settings.rejectSampleBytes()), keyed::send);
    }
    tally.forgot(assembled.forgetting());
  }
}
