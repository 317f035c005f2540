package org.belowline.beam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.belowline.model.Capture;
import org.belowline.table.DiscussionRows;
import org.belowline.thread.ThreadAssembly;
import org.jspecify.annotations.Nullable;

/** Brings the captures of a bucket together, thread by thread, and turns each thread into rows. */
final class AssembleThreadsFn
    extends DoFn<KV<String, Iterable<KV<byte[], byte[]>>>, KV<String, KV<byte[], byte[]>>> {
  private static final long serialVersionUID = 1L;

  private final Settings settings;

  private transient @Nullable Keyed keyed;

  AssembleThreadsFn(Settings settings) {
    this.settings = settings;
  }

  @Setup
  public void setup() {
    keyed = new Keyed(settings.shards());
  }

  @ProcessElement
  public void process(
      @Element KV<String, Iterable<KV<byte[], byte[]>>> bucket,
      OutputReceiver<KV<String, KV<byte[], byte[]>>> out) {
    try (ExternalSort sort = new ExternalSort()) {
      Iterator<KV<byte[], byte[]>> sorted = sort.sort(bucket.getValue());
      List<Capture> captures = new ArrayList<>();
      byte[] article = null;
      while (sorted.hasNext()) {
        KV<byte[], byte[]> next = sorted.next();
        if (article != null && !Arrays.equals(article, next.getKey())) {
          assemble(captures, out);
          captures.clear();
        }
        article = next.getKey();
        captures.add(CaptureCodec.decode(next.getValue()));
      }
      if (!captures.isEmpty()) {
        assemble(captures, out);
      }
    }
  }

  private void assemble(
      List<Capture> captures, OutputReceiver<KV<String, KV<byte[], byte[]>>> out) {
    DiscussionRows.fill(ThreadAssembly.assemble(captures), row -> out.output(keyed.row(row)));
  }
}
