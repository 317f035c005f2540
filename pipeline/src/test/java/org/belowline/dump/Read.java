package org.belowline.dump;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.belowline.export.CommentMap;
import org.belowline.export.ExportFormat;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.jspecify.annotations.Nullable;

/** What came out of some bytes. */
final class Read implements RecordSink {
  static final Limits LIMITS = new Limits(1 << 16, 40);

  final List<RawPage> pages = new ArrayList<>();
  final List<Capture> articles = new ArrayList<>();
  final List<ExportedComment> comments = new ArrayList<>();
  final List<Reject> rejects = new ArrayList<>();
  final List<String> skips = new ArrayList<>();

  static Read of(byte[] bytes) {
    return of(bytes, dump(PageMap.USUAL, CaptureWindow.ALL));
  }

  /** With a map of comments. */
  static Read of(String content, String map) {
    return of(content.getBytes(StandardCharsets.UTF_8), map, false);
  }

  static Read of(byte[] bytes, String map, boolean unapproved) {
    return of(
        bytes,
        dump(
            PageMap.USUAL,
            CaptureWindow.ALL,
            new ExportFormat.Wanted(
                unapproved, LIMITS.maxPageBytes(), null, CommentMap.parse(map))));
  }

  static Dump dump(PageMap map, CaptureWindow window) {
    return dump(map, window, ExportFormat.Wanted.usual(LIMITS.maxPageBytes()));
  }

  static Dump dump(PageMap map, CaptureWindow window, ExportFormat.Wanted wanted) {
    return new Dump(LIMITS, map, window, wanted, new NoParquet());
  }

  /** Of an input with a name. */
  static Read of(byte[] bytes, String name) {
    return of(bytes, name, dump(PageMap.USUAL, CaptureWindow.ALL));
  }

  static Read of(byte[] bytes, Dump dump) {
    return of(bytes, "in", dump);
  }

  private static Read of(byte[] bytes, String name, Dump dump) {
    Read read = new Read();
    dump.read(() -> Channels.newChannel(new ByteArrayInputStream(bytes)), name, read);
    return read;
  }

  List<String> texts() {
    return pages.stream().map(page -> new String(page.bytes(), StandardCharsets.UTF_8)).toList();
  }

  List<Reject.Reason> reasons() {
    return rejects.stream().map(Reject::reason).toList();
  }

  @Override
  public void page(RawPage page) {
    pages.add(page);
  }

  @Override
  public void article(DumpFormat format, Capture article) {
    articles.add(article);
  }

  @Override
  public void comment(DumpFormat format, ExportedComment comment) {
    comments.add(comment);
  }

  @Override
  public void reject(@Nullable DumpFormat format, Reject reject) {
    rejects.add(reject);
  }

  @Override
  public void skip(DumpFormat format, SkipKind kind) {
    skips.add(kind.code());
  }

  private static final class NoParquet implements ParquetRows {
    @Override
    public void read(
        SeekableByteChannel file, Set<String> wanted, Consumer<Map<String, String>> rows)
        throws IOException {
      throw new IOException("no Parquet here");
    }

    @Override
    public SeekableByteChannel copied(InputStream stream) throws IOException {
      throw new IOException("no Parquet here");
    }
  }
}
