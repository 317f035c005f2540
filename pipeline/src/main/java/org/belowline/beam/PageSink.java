package org.belowline.beam;

import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.beam.sdk.metrics.Counter;
import org.belowline.dump.DumpFormat;
import org.belowline.dump.RawPage;
import org.belowline.dump.RecordSink;
import org.belowline.dump.Samples;
import org.belowline.model.Capture;
import org.belowline.model.Document;
import org.belowline.model.ExportedComment;
import org.belowline.model.Location;
import org.belowline.model.Mishap;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.page.PageExtractor;
import org.belowline.table.RejectRows;
import org.belowline.text.CellText;
import org.jspecify.annotations.Nullable;

/** Splits each page as it comes, and counts what becomes of it. */
final class PageSink implements RecordSink, AutoCloseable {
  private final Settings settings;
  private final Function<RawPage, PageExtractor.Outcome> splitter;
  private final BlockWriter pieces;
  private final BlockWriter rows;
  private final Counts counts;
  private final Threaded threads;
  private final Keyed keyed;
  private final PagesAhead<PageExtractor.Outcome> ahead;
  private final Tally tally = new Tally();
  private final InputTallies inputs;

  /** What is told of a run while it goes on. */
  record Counts(Counter pages, Counter rejects, LiveCounts live) {}

  /**
   * A sink for one piece of work.
   *
   * @param splitter may make mistakes, which cost the page; called by any thread
   * @param pieces takes pieces of threads
   * @param rows takes rejects and counts
   */
  PageSink(
      Settings settings,
      Function<RawPage, PageExtractor.Outcome> splitter,
      BlockWriter pieces,
      BlockWriter rows,
      Counts counts) {
    this.settings = settings;
    this.splitter = splitter;
    this.pieces = pieces;
    this.rows = rows;
    this.counts = counts;
    this.threads = new Threaded(settings.threadGroups(), pieces);
    this.keyed = new Keyed(settings.shards(), rows);
    this.inputs = new InputTallies(keyed::send);
    this.ahead = new PagesAhead<>(counts.live().pageQueue, this::split, this::take);
  }

  /** Goes on to another file. */
  void begin(InputFile file) {
    if (inputs.isFull()) {
      ahead.finish();
      inputs.handOut(tally);
    }
    inputs.begin(file, settings.remembered() != Remembered.NOTHING);
  }

  /** Hands out the counts, and all that is held. */
  void finish() {
    ahead.finish();
    inputs.handOut(tally);
    pieces.flush();
    rows.flush();
    tally.travelled(Tally.FROM_READING, pieces.bytes()); // without the few of the counts
    keyed.send(tally);
    rows.flush();
  }

  @Override
  public void page(RawPage page) {
    count(page.format());
    ahead.add(page);
  }

  private void take(PagesAhead.Split<PageExtractor.Outcome> split) {
    DumpFormat format = split.page().format();
    if (split.outcome() instanceof PageExtractor.Kept kept) {
      send(format, kept.capture());
    } else if (split.outcome() instanceof PageExtractor.Rejected rejected) {
      keep(format, rejected.reject());
    }
  }

  @Override
  public void close() {
    ahead.close();
  }

  private PageExtractor.Outcome split(RawPage page) {
    try {
      return splitter.apply(page);
    } catch (RuntimeException | StackOverflowError e) {
      return new PageExtractor.Rejected(
          Samples.reject(
              page.location(),
              Reject.Stage.SPLIT,
              Reject.Reason.INTERNAL_ERROR,
              Mishap.told(e),
              page.bytes(),
              settings.rejectSampleBytes()));
    }
  }

  @Override
  public void article(DumpFormat format, Capture article) {
    count(format);
    send(format, article);
  }

  @Override
  public void comment(DumpFormat format, ExportedComment comment) {
    count(format);
    if (send(format, comment.articleId(), comment.location(), () -> threads.encode(comment))) {
      of(comment.location()).replaced(replacements(comment.content()));
    }
  }

  private static long replacements(RawComment comment) {
    return (comment.body() == null ? 0 : CellText.replacements(comment.body()))
        + (comment.author() == null ? 0 : CellText.replacements(comment.author()));
  }

  private void send(DumpFormat format, Capture capture) {
    Document document = capture.document();
    if (send(format, capture.articleId(), document.location(), () -> threads.encode(capture))) {
      of(document.location()).replaced(document.replacedCharacters());
    }
  }

  /** Sends a piece; false where it is rejected. */
  private boolean send(
      DumpFormat format, String articleId, Location at, Supplier<byte[]> encoding) {
    byte[] piece;
    try {
      piece = encoding.get();
    } catch (RuntimeException | StackOverflowError e) {
      keep(format, Mishap.reject(at, Reject.Stage.READ, e));
      return false;
    }
    of(at).kept(format);
    threads.send(articleId, piece);
    return true;
  }

  @Override
  public void reject(@Nullable DumpFormat format, Reject reject) {
    count(format);
    keep(format, reject);
  }

  @Override
  public void skip(DumpFormat format, SkipKind kind) {
    count(format);
    inputs.current().skipped(format, kind);
  }

  private void count(@Nullable DumpFormat format) {
    counts.pages().inc();
    counts.live().pages.increment();
    inputs.current().read(format);
  }

  private Tally of(Location location) {
    return inputs.of(location.input());
  }

  private void keep(@Nullable DumpFormat format, Reject reject) {
    counts.rejects().inc();
    counts.live().rejects.increment();
    of(reject.location()).rejected(format, reject.reason());
    RejectRows.fill(
        settings.people().policy().shown(reject, settings.rejectSampleBytes()), keyed::send);
  }
}
