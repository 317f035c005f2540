package org.belowline.beam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.belowline.also.AlsoFormat;
import org.belowline.model.Capture;
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
    BlockWriter blocks = new BlockWriter(out::output);
    Keyed keyed = new Keyed(settings.shards(), blocks);
    Tally tally = new Tally();
    PieceCodec codec = new PieceCodec();
    try (ExternalSort sort = new ExternalSort()) {
      Iterator<KV<byte[], byte[]>> sorted = sort.sort(Block.pairs(bucket.getValue()));
      List<Capture> captures = new ArrayList<>();
      List<ExportedComment> comments = new ArrayList<>();
      byte[] article = null;
      while (sorted.hasNext()) {
        KV<byte[], byte[]> next = sorted.next();
        if (article != null && !Arrays.equals(article, next.getKey())) {
          assemble(captures, comments, keyed, tally);
          captures.clear();
          comments.clear();
        }
        article = next.getKey();
        codec.decode(next.getValue(), captures, comments);
      }
      if (article != null) {
        assemble(captures, comments, keyed, tally);
      }
    }
    keyed.send(tally);
    blocks.flush();
  }

  private void assemble(
      List<Capture> captures, List<ExportedComment> comments, Keyed keyed, Tally tally) {
    ThreadAssembly.Assembled assembled =
        ThreadAssembly.assemble(captures, comments, settings.people());
    DiscussionRows.fill(assembled.discussion(), keyed::send);
    for (AlsoFormat format : settings.also()) {
      format.fill(assembled.discussion(), keyed::send);
    }
    tally.assembled(comments.size() - assembled.duplicates().size());
    for (ExportedComment duplicate : assembled.duplicates()) {
      tally.rejectedAfterAll(duplicate.format(), Reject.Reason.DUPLICATE_ID);
    }
    for (Reject reject : assembled.rejects()) {
      RejectRows.fill(settings.people().policy().shown(reject), keyed::send);
    }
    tally.forgot(assembled.forgetting());
  }
}
