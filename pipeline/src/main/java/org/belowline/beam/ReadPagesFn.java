package org.belowline.beam;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.time.ZoneId;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.belowline.dump.Dump;
import org.belowline.dump.DumpFormat;
import org.belowline.dump.Limits;
import org.belowline.dump.RawPage;
import org.belowline.dump.RecordSink;
import org.belowline.export.ExportFormat;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.page.PageExtractor;
import org.belowline.table.RejectRows;
import org.belowline.text.CellText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a batch of files and splits each of their pages: stations two to five in one step, since
 * every further step would cost more than the work itself.
 */
final class ReadPagesFn extends DoFn<List<InputFile>, KV<String, byte[]>> {
  private static final long serialVersionUID = 1L;

  /** Captures and comments of exports, in the groups of their threads. */
  static final TupleTag<KV<String, byte[]>> THREADS = new TupleTag<>() {};

  /** Rejects and counts, in the groups of their files. */
  static final TupleTag<KV<String, byte[]>> ROWS = new TupleTag<>() {};

  private final Settings settings;
  private final Counter pages = Metrics.counter(Progress.NAMESPACE, Progress.PAGES);
  private final Counter rejects = Metrics.counter(Progress.NAMESPACE, Progress.REJECTS);
  private final Counter bytes = Metrics.counter(Progress.NAMESPACE, Progress.BYTES);

  private transient @Nullable Dump dump;
  private transient @Nullable PageExtractor extractor;
  private transient @Nullable LiveCounts live;

  ReadPagesFn(Settings settings) {
    this.settings = settings;
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
    try (Blocks kept = new Blocks(settings.scratch())) {
      Sink sink = new Sink(kept, out);
      for (InputFile file : batch) {
        dump.read(() -> open(file), file.name(), sink);
      }
      sink.finish();
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
    private final BlockWriter pieces;
    private final BlockWriter rows;
    private final Threaded threads;
    private final Keyed keyed;
    private final Tally tally = new Tally();

    Sink(Blocks kept, MultiOutputReceiver out) {
      pieces = new BlockWriter(kept, out.get(THREADS)::output);
      threads = new Threaded(pieces);
      rows = new BlockWriter(kept, out.get(ROWS)::output);
      keyed = new Keyed(settings.shards(), rows);
    }

    void finish() {
      keyed.send(tally);
      pieces.flush();
      rows.flush();
    }

    @Override
    public void page(RawPage page) {
      count(page.format());
      PageExtractor.Outcome outcome = extractor.extract(page);
      if (outcome instanceof PageExtractor.Kept kept) {
        tally.kept(page.format());
        tally.replaced(kept.capture().document().replacedCharacters());
        threads.send(kept.capture());
      } else if (outcome instanceof PageExtractor.Rejected rejected) {
        keep(page.format(), rejected.reject());
      }
    }

    @Override
    public void article(DumpFormat format, Capture article) {
      count(format);
      tally.kept(format);
      tally.replaced(article.document().replacedCharacters());
      threads.send(article);
    }

    @Override
    public void comment(DumpFormat format, ExportedComment comment) {
      count(format);
      tally.kept(format);
      tally.replaced(replacements(comment.content()));
      threads.send(comment);
    }

    @Override
    public void reject(@Nullable DumpFormat format, Reject reject) {
      count(format);
      keep(format, reject);
    }

    @Override
    public void skip(DumpFormat format, SkipKind kind) {
      count(format);
      tally.skipped(format, kind);
    }

    private static long replacements(RawComment comment) {
      return (comment.body() == null ? 0 : CellText.replacements(comment.body()))
          + (comment.author() == null ? 0 : CellText.replacements(comment.author()));
    }

    private void count(@Nullable DumpFormat format) {
      pages.inc();
      live.pages.increment();
      tally.read(format);
    }

    private void keep(@Nullable DumpFormat format, Reject reject) {
      rejects.inc();
      live.rejects.increment();
      tally.rejected(format, reject.reason());
      RejectRows.fill(
          settings.people().policy().shown(reject, settings.rejectSampleBytes()), keyed::send);
    }
  }
}
