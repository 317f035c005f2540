package org.belowline.beam;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.time.ZoneId;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.belowline.dump.Dump;
import org.belowline.dump.DumpFormat;
import org.belowline.dump.Limits;
import org.belowline.dump.RawPage;
import org.belowline.dump.RecordSink;
import org.belowline.dump.SkipKind;
import org.belowline.model.Reject;
import org.belowline.page.PageExtractor;
import org.belowline.table.RejectRows;
import org.jspecify.annotations.Nullable;

/**
 * Reads a batch of files and splits each of their pages: stations two to five in one step, since
 * every further step would cost more than the work itself.
 */
final class ReadPagesFn extends DoFn<List<InputFile>, KV<String, KV<byte[], byte[]>>> {
  private static final long serialVersionUID = 1L;

  /** Captures, in the groups of their threads. */
  static final TupleTag<KV<String, KV<byte[], byte[]>>> CAPTURES = new TupleTag<>() {};

  /** Rejects and counts, in the groups of their files. */
  static final TupleTag<KV<String, KV<byte[], byte[]>>> ROWS = new TupleTag<>() {};

  private final Settings settings;
  private final Counter pages = Metrics.counter(Progress.NAMESPACE, Progress.PAGES);
  private final Counter rejects = Metrics.counter(Progress.NAMESPACE, Progress.REJECTS);
  private final Counter bytes = Metrics.counter(Progress.NAMESPACE, Progress.BYTES);

  private transient @Nullable Dump dump;
  private transient @Nullable PageExtractor extractor;
  private transient @Nullable Keyed keyed;
  private transient @Nullable Tally tally;
  private transient @Nullable LiveCounts live;

  ReadPagesFn(Settings settings) {
    this.settings = settings;
  }

  @Setup
  public void setup() {
    Limits limits = new Limits(settings.maxPageBytes(), settings.rejectSampleBytes());
    dump = new Dump(limits, settings.pageMap(), settings.captures(), new ParquetFiles());
    extractor =
        new PageExtractor(
            limits, settings.assumedZone() == null ? null : ZoneId.of(settings.assumedZone()));
    keyed = new Keyed(settings.shards());
  }

  @StartBundle
  public void startBundle() {
    tally = new Tally();
    live = LiveCounts.of(settings.staging());
  }

  @ProcessElement
  public void process(@Element List<InputFile> batch, MultiOutputReceiver out) {
    for (InputFile file : batch) {
      dump.read(() -> open(file), file.name(), new Sink(out));
    }
  }

  @FinishBundle
  public void finishBundle(FinishBundleContext context) {
    for (KV<String, KV<byte[], byte[]>> count : Keyed.counts(tally)) {
      context.output(ROWS, count, GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
    }
  }

  private ReadableByteChannel open(InputFile file) throws IOException {
    return MeteredChannel.over(
        FileSystems.open(FileSystems.matchNewResource(file.path(), false)),
        read -> {
          bytes.inc(read);
          live.bytes.add(read);
        });
  }

  /** Splits each page as it comes, and counts what becomes of it. */
  private final class Sink implements RecordSink {
    private final MultiOutputReceiver out;

    Sink(MultiOutputReceiver out) {
      this.out = out;
    }

    @Override
    public void page(RawPage page) {
      pages.inc();
      live.pages.increment();
      tally.read(page.format());
      PageExtractor.Outcome outcome = extractor.extract(page);
      if (outcome instanceof PageExtractor.Kept kept) {
        tally.kept(page.format());
        out.get(CAPTURES).output(Keyed.capture(kept.capture()));
      } else if (outcome instanceof PageExtractor.Rejected rejected) {
        keep(page.format(), rejected.reject());
      }
    }

    @Override
    public void reject(@Nullable DumpFormat format, Reject reject) {
      pages.inc();
      live.pages.increment();
      tally.read(format);
      keep(format, reject);
    }

    @Override
    public void skip(DumpFormat format, SkipKind kind) {
      pages.inc();
      live.pages.increment();
      tally.read(format);
      tally.skipped(format, kind);
    }

    private void keep(@Nullable DumpFormat format, Reject reject) {
      rejects.inc();
      live.rejects.increment();
      tally.rejected(format, reject.reason());
      RejectRows.fill(reject, row -> out.get(ROWS).output(keyed.row(row)));
    }
  }
}
