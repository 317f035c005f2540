package org.belowline.dump;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.export.ExportFormat;
import org.belowline.export.ThreadKey;
import org.belowline.model.Article;
import org.belowline.model.Capture;
import org.belowline.model.Document;
import org.belowline.model.ExportedComment;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.text.NumericOrder;
import org.belowline.text.PrintedTimes;
import org.belowline.text.TimeContext;
import org.jspecify.annotations.Nullable;

/** Reads exports of comments: says of each entry where it lies, and hands it on. */
final class ExportReader implements DumpReader {
  /** Stands for what could not be decoded. */
  private static final char REPLACED = '\uFFFD';

  private final ExportFormat format;

  ExportReader(ExportFormat format) {
    this.format = format;
  }

  @Override
  public boolean recognises(Head content) {
    return format.recognises(content.name(), content.bytes(), content.wanted());
  }

  @Override
  public void read(Content content, Dump dump, RecordSink sink) throws IOException {
    DumpFormat self = DumpFormat.readBy(this);
    TimeContext times = new TimeContext(NumericOrder.UNKNOWN, null, dump.wanted().assumedZone());
    format.read(
        content.stream(), dump.wanted(), new Located(content, self, dump.limits(), times, sink));
  }

  private record Located(
      Content in, DumpFormat format, Limits limits, TimeContext times, RecordSink sink)
      implements Entries {
    private Location at(Entry entry) {
      return in.location(entry.record(), entry.offset());
    }

    @Override
    public void article(Entry entry, ThreadKey key, @Nullable String sourceId, Article article) {
      byte[] bytes = entry.content().get();
      Document document =
          new Document(
              at(entry),
              format.code(),
              sourceId,
              key.url(),
              null,
              entry.charset(),
              replaced(bytes),
              bytes.length,
              HexFormat.of().formatHex(Ids.sha256().digest(bytes)),
              0,
              List.of());
      sink.article(format, new Capture(key.articleId(), document, completed(article), List.of()));
    }

    private static long replaced(byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8).chars().filter(c -> c == REPLACED).count();
    }

    @Override
    public void comment(Entry entry, ThreadKey key, @Nullable Article article, RawComment content) {
      Article said = key.addressed(article == null ? Article.UNKNOWN : article);
      sink.comment(
          format,
          new ExportedComment(
              key.articleId(),
              at(entry),
              format.code(),
              said.equals(Article.UNKNOWN) ? null : completed(said),
              content.withCreated(completed(content.created()))));
    }

    private Article completed(Article article) {
      return article.withTimes(completed(article.published()), completed(article.modified()));
    }

    private @Nullable Moment completed(@Nullable Moment moment) {
      return moment == null ? null : PrintedTimes.completed(moment, times);
    }

    @Override
    public void skip(SkipKind kind) {
      sink.skip(format, kind);
    }

    @Override
    public void reject(Entry entry, Reject.Reason reason, String detail) {
      PageChecks.reject(at(entry), format, reason, detail, entry.content().get(), limits, sink);
    }
  }
}
