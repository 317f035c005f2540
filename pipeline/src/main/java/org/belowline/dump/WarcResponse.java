package org.belowline.dump;

import java.io.IOException;
import org.belowline.model.Location;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.jspecify.annotations.Nullable;

/** Takes the page out of a record that holds a response of HTTP. */
final class WarcResponse {
  private static final byte[] NOTHING = {};

  /** Room for the header of HTTP and the lengths of chunks, beside the page itself. */
  private static final long HTTP_HEADER = 1 << 16;

  /** No array can have more. */
  private static final long MOST_BYTES = Integer.MAX_VALUE - 8;

  private WarcResponse() {}

  /** So many bytes of a record are looked at. */
  static int mostBytes(Limits limits) {
    return (int) Math.min(MOST_BYTES, limits.maxPageBytes() + HTTP_HEADER);
  }

  static void take(WarcRecords records, Location at, Limits limits, RecordSink sink)
      throws IOException {
    byte[] bytes = records.body(mostBytes(limits));
    HttpResponse response = HttpResponse.of(bytes);
    if (response == null) {
      reject(at, Reject.Reason.BAD_RECORD, "no header of an HTTP response", bytes, limits, sink);
      return;
    }
    SkipKind noPage = skipped(response);
    if (noPage != null) {
      sink.skip(DumpFormat.WARC, noPage);
      return;
    }
    if (records.hasMore()) {
      PageChecks.rejectTooLarge(at, DumpFormat.WARC, bytes, limits, sink);
      return;
    }
    byte[] body;
    try {
      body = body(response, limits);
    } catch (NestingException e) {
      reject(at, Reject.Reason.NESTED, e.getMessage(), bytes, limits, sink);
      return;
    } catch (IOException e) {
      reject(at, Reject.Reason.CORRUPT, e.getMessage(), bytes, limits, sink);
      return;
    }
    SkipKind kind = MediaKind.skipped(response.media(), body);
    if (kind != null) {
      sink.skip(DumpFormat.WARC, kind);
    } else if (body.length > limits.maxPageBytes()) {
      PageChecks.rejectTooLarge(at, DumpFormat.WARC, body, limits, sink);
    } else {
      WarcReader.hand(records, at, body, MediaKind.charset(response.media()), limits, sink);
    }
  }

  private static byte[] body(HttpResponse response, Limits limits) throws IOException {
    byte[] sent = response.isChunked() ? Chunks.joined(response.body()) : response.body();
    return ContentCoding.undone(sent, response.contentEncodings(), limits.maxPageBytes());
  }

  private static @Nullable SkipKind skipped(HttpResponse response) {
    int status = response.status();
    if (status >= 200 && status < 300) {
      // Without a media type it takes the content to tell.
      return response.media() == null ? null : MediaKind.skipped(response.media(), NOTHING);
    }
    if (status >= 300 && status < 400) {
      return SkipKind.REDIRECT;
    }
    return status == 404 || status == 410 ? SkipKind.NOT_FOUND : SkipKind.ERROR_STATUS;
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
}
