package org.belowline.dump;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.Reject;
import org.jspecify.annotations.Nullable;

/** Reads web archives: pages as they were sent (WARC), and pages as text (WET). */
final class WarcReader implements DumpReader {
  private static final String MAGIC = "WARC/";
  private static final String TEXT = "text/plain";
  private static final byte[] NOTHING = {};

  /** Room for the header of HTTP and the lengths of chunks, beside the page itself. */
  private static final long HTTP_HEADER = 1 << 16;

  /** No array can have more. */
  private static final long MOST_BYTES = Integer.MAX_VALUE - 8;

  @Override
  public boolean recognises(byte[] head) {
    return head.length >= MAGIC.length()
        && new String(head, 0, MAGIC.length(), StandardCharsets.US_ASCII).equals(MAGIC);
  }

  @Override
  public void read(Content content, Dump dump, RecordSink sink) throws IOException {
    WarcRecords records = new WarcRecords(content.stream());
    boolean more = true;
    for (long number = 0; more; number++) {
      try {
        more = records.next();
        if (more) {
          take(records, content.location(number, records.start()), dump.limits(), sink);
        }
      } catch (WarcRecords.BadRecordException e) {
        PageChecks.reject(
            content.location(number, records.start()),
            DumpFormat.WARC,
            Reject.Reason.BAD_RECORD,
            e.getMessage(),
            new byte[0],
            dump.limits(),
            sink);
        more = records.resume();
      }
    }
  }

  private static void take(WarcRecords records, Location at, Limits limits, RecordSink sink)
      throws IOException {
    String kind = skipped(records);
    if (kind != null) {
      sink.skip(DumpFormat.WARC, kind);
      return;
    }
    if (isHttp(records)) {
      takeResponse(records, at, limits, sink);
      return;
    }
    byte[] bytes = records.body(limits.maxPageBytes());
    String media = records.header("Content-Type");
    String noPage = isType(records, "conversion") ? null : MediaKind.skipped(media, bytes);
    if (noPage != null) {
      sink.skip(DumpFormat.WARC, noPage);
    } else if (records.hasMore()) {
      PageChecks.rejectTooLarge(at, DumpFormat.WARC, bytes, limits, sink);
    } else {
      hand(records, at, bytes, MediaKind.charset(media), limits, sink);
    }
  }

  private static void takeResponse(WarcRecords records, Location at, Limits limits, RecordSink sink)
      throws IOException {
    byte[] bytes = records.body((int) Math.min(MOST_BYTES, limits.maxPageBytes() + HTTP_HEADER));
    HttpResponse response = HttpResponse.of(bytes);
    if (response == null) {
      reject(at, Reject.Reason.BAD_RECORD, "no header of an HTTP response", bytes, limits, sink);
      return;
    }
    String noPage = skipped(response);
    if (noPage != null) {
      sink.skip(DumpFormat.WARC, noPage);
      return;
    }
    if (records.hasMore()) {
      PageChecks.rejectTooLarge(at, DumpFormat.WARC, bytes, limits, sink);
      return;
    }
    byte[] sent = response.isChunked() ? Chunks.joined(response.body()) : response.body();
    byte[] body;
    try {
      body = ContentCoding.undone(sent, response.contentEncodings(), limits.maxPageBytes());
    } catch (NestingException e) {
      reject(at, Reject.Reason.NESTED, e.getMessage(), bytes, limits, sink);
      return;
    } catch (IOException e) {
      reject(at, Reject.Reason.CORRUPT, e.getMessage(), bytes, limits, sink);
      return;
    }
    String kind = MediaKind.skipped(response.media(), body);
    if (kind != null) {
      sink.skip(DumpFormat.WARC, kind);
    } else if (body.length > limits.maxPageBytes()) {
      PageChecks.rejectTooLarge(at, DumpFormat.WARC, body, limits, sink);
    } else {
      hand(records, at, body, MediaKind.charset(response.media()), limits, sink);
    }
  }

  private static @Nullable String skipped(HttpResponse response) {
    int status = response.status();
    if (status >= 200 && status < 300) {
      // Without a media type it takes the content to tell.
      return response.media() == null ? null : MediaKind.skipped(response.media(), NOTHING);
    }
    if (status >= 300 && status < 400) {
      return "redirect";
    }
    return status == 404 || status == 410 ? "not_found" : "error_status";
  }

  private static void reject(
      Location at,
      Reject.Reason reason,
      @Nullable String detail,
      byte[] bytes,
      Limits limits,
      RecordSink sink) {
    PageChecks.reject(at, DumpFormat.WARC, reason, String.valueOf(detail), bytes, limits, sink);
  }

  private static void hand(
      WarcRecords records,
      Location at,
      byte[] bytes,
      @Nullable String charset,
      Limits limits,
      RecordSink sink) {
    String date = records.header("WARC-Date");
    Moment captured = date == null ? null : GivenTime.of(date);
    PageChecks.hand(
        new RawPage(
            at,
            DumpFormat.WARC,
            bytes,
            withoutBrackets(records.header("WARC-Target-URI")),
            captured == null ? null : captured.at(),
            null,
            withoutBrackets(records.header("WARC-Record-ID")),
            charset),
        limits,
        sink);
  }

  private static boolean isType(WarcRecords records, String type) {
    return type.equalsIgnoreCase(records.header("WARC-Type"));
  }

  private static boolean isHttp(WarcRecords records) {
    String media = records.header("Content-Type");
    return isType(records, "response")
        && (media == null || MediaKind.essence(media).equals("application/http"));
  }

  /** What the record is where its header says that it is no page; null where it may be one. */
  private static @Nullable String skipped(WarcRecords records) {
    String type = String.valueOf(records.header("WARC-Type")).toLowerCase(Locale.ROOT);
    return switch (type) {
      case "conversion" -> {
        String media = records.header("Content-Type");
        boolean isText = media == null || media.toLowerCase(Locale.ROOT).startsWith(TEXT);
        yield isText ? null : "conversion_without_text";
      }
      case "response", "resource" -> byAddress(withoutBrackets(records.header("WARC-Target-URI")));
      case "warcinfo", "request", "metadata", "revisit", "continuation" -> type;
      default -> "other_record";
    };
  }

  private static @Nullable String byAddress(@Nullable String url) {
    if (url == null) {
      return null;
    }
    if (url.startsWith("dns:")) {
      return "dns";
    }
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    int host = path.indexOf("://");
    int slash = host < 0 ? -1 : path.indexOf('/', host + 3);
    return slash >= 0 && path.substring(slash).equals("/robots.txt") ? "robots" : null;
  }

  private static @Nullable String withoutBrackets(@Nullable String value) {
    return value != null && value.startsWith("<") && value.endsWith(">")
        ? value.substring(1, value.length() - 1)
        : value;
  }
}
