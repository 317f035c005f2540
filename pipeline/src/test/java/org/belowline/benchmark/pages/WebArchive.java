package org.belowline.benchmark.pages;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** A web archive. */
final class WebArchive implements PackedPages {
  private final WarcWriter writer;
  private final boolean responses;

  private WebArchive(Path file, boolean responses) throws IOException {
    this.writer =
        new WarcWriter(
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE),
            WarcCompression.GZIP);
    this.responses = responses;
  }

  /** Pages as servers sent them. */
  static WebArchive ofResponses(Path file) throws IOException {
    return new WebArchive(file, true);
  }

  /** Pages as text (WET). */
  static WebArchive ofConversions(Path file) throws IOException {
    return new WebArchive(file, false);
  }

  @Override
  public void add(InventedPage page, PageLayout layout, String written) throws IOException {
    byte[] body = written.getBytes(StandardCharsets.UTF_8);
    UUID id = UUID.nameUUIDFromBytes(page.url().getBytes(StandardCharsets.UTF_8));
    writer.write(responses ? response(page, layout, body, id) : conversion(page, body, id));
  }

  private static WarcRecord response(InventedPage page, PageLayout layout, byte[] body, UUID id)
      throws IOException {
    String type = layout.isMarkup() ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
    return new WarcResponse.Builder(page.url())
        .date(page.captured())
        .recordId(id)
        .body(new HttpResponse.Builder(200, "OK").body(MediaType.parse(type), body).build())
        .build();
  }

  private static WarcRecord conversion(InventedPage page, byte[] body, UUID id) {
    return new WarcConversion.Builder()
        .setHeader("WARC-Target-URI", page.url())
        .date(page.captured())
        .recordId(id)
        .body(MediaType.PLAIN_TEXT, body)
        .build();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
