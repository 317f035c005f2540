package org.belowline.beam;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.time.ZoneId;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.belowline.dump.Dump;
import org.belowline.dump.Limits;
import org.belowline.export.ExportFormat;
import org.belowline.page.PageExtractor;
import org.jspecify.annotations.Nullable;

/**
 * Reads a batch of files and splits each of their pages: stations two to five in one step, since
 * every further step would cost more than the work itself. A worker that gets a batch without files
 * helps those of its process that read some.
 */
final class ReadPagesFn extends DoFn<List<InputFile>, KV<String, byte[]>> {
  private static final long serialVersionUID = 1L;

  /** Captures and comments of exports, in the groups of their threads. */
  static final TupleTag<KV<String, byte[]>> THREADS = new TupleTag<>() {};

  /** Rejects and counts, in the groups of their files. */
  static final TupleTag<KV<String, byte[]>> ROWS = new TupleTag<>() {};

  private final Settings settings;
  private final Stations stations;
  private final Counter pages = Metrics.counter(Progress.NAMESPACE, Progress.PAGES);
  private final Counter rejects = Metrics.counter(Progress.NAMESPACE, Progress.REJECTS);
  private final Counter bytes = Metrics.counter(Progress.NAMESPACE, Progress.BYTES);

  private transient @Nullable Dump dump;
  private transient @Nullable PageExtractor extractor;
  private transient @Nullable LiveCounts live;

  ReadPagesFn(Settings settings, Stations stations) {
    this.settings = settings;
    this.stations = stations;
  }

  @Setup
  public void setup() {
    Limits limits = new Limits(settings.maxPageBytes(), settings.rejectSampleBytes());
    ZoneId zone = settings.assumedZone() == null ? null : ZoneId.of(settings.assumedZone());
    dump =
        new Dump(
            limits,
            settings.pageMap(),
            settings.captures(),
            new ExportFormat.Wanted(
                settings.unapproved(), settings.maxPageBytes(), zone, settings.commentMap()),
            new ParquetFiles(settings.scratch()));
    extractor = new PageExtractor(limits, zone);
  }

  @StartBundle
  public void startBundle() {
    live = LiveCounts.of(settings.staging());
  }

  @ProcessElement
  public void process(@Element List<InputFile> batch, MultiOutputReceiver out) {
    if (batch.isEmpty()) {
      RunEnd.with(settings, live.pageQueue::help);
      return;
    }
    live.pageQueue.beginReading();
    try {
      RunEnd.with(settings, () -> read(batch, out));
    } finally {
      live.pageQueue.endReading();
    }
  }

  private void read(List<InputFile> batch, MultiOutputReceiver out) {
    try (Blocks kept = new Blocks(settings.scratch());
        PageSink sink =
            new PageSink(
                settings,
                page -> stations.split(extractor, page),
                new BlockWriter(kept, out.get(THREADS)::output),
                new BlockWriter(kept, out.get(ROWS)::output),
                new PageSink.Counts(pages, rejects, live))) {
      for (InputFile file : batch) {
        sink.begin(file);
        dump.read(() -> open(file), file.name(), sink);
      }
      sink.finish();
    }
  }

  private ReadableByteChannel open(InputFile file) throws IOException {
    return MeteredChannel.over(
        file.open(),
        read -> {
          bytes.inc(read);
          live.bytes.add(read);
        });
  }
}
