package org.belowline.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.belowline.dump.DumpFormat;
import org.belowline.dump.RawPage;
import org.belowline.dump.RecordSink;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.page.PageExtractor;
import org.jspecify.annotations.Nullable;

/** Splits pages, and holds what was read of each thread. Safe for use by several threads. */
final class BareThreads implements RecordSink {
  private final PageExtractor extractor;
  private final Map<String, Pieces> threads = new ConcurrentHashMap<>();
  private final Queue<Reject> rejects = new ConcurrentLinkedQueue<>();

  /** What was read of one thread. */
  record Pieces(List<Capture> captures, List<ExportedComment> comments) {}

  BareThreads(PageExtractor extractor) {
    this.extractor = extractor;
  }

  /** All threads, by the ids of their articles. */
  List<Pieces> inOrder() {
    return List.copyOf(new TreeMap<>(threads).values());
  }

  Collection<Reject> rejects() {
    return rejects;
  }

  void reject(Reject reject) {
    rejects.add(reject);
  }

  @Override
  public void page(RawPage page) {
    PageExtractor.Outcome outcome = extractor.extract(page);
    if (outcome instanceof PageExtractor.Kept kept) {
      article(page.format(), kept.capture());
    } else if (outcome instanceof PageExtractor.Rejected rejected) {
      reject(rejected.reject());
    }
  }

  @Override
  public void article(DumpFormat format, Capture capture) {
    add(capture.articleId(), pieces -> pieces.captures().add(capture));
  }

  @Override
  public void comment(DumpFormat format, ExportedComment comment) {
    add(comment.articleId(), pieces -> pieces.comments().add(comment));
  }

  private void add(String articleId, Consumer<Pieces> adding) {
    threads.compute(
        articleId,
        (id, known) -> {
          Pieces pieces = known == null ? new Pieces(new ArrayList<>(), new ArrayList<>()) : known;
          adding.accept(pieces);
          return pieces;
        });
  }

  @Override
  public void reject(@Nullable DumpFormat format, Reject reject) {
    reject(reject);
  }

  @Override
  public void skip(DumpFormat format, SkipKind kind) {}
}
