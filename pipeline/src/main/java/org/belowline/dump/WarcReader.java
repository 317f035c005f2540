package org.belowline.dump;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.text.GivenTime;
import org.jspecify.annotations.Nullable;

/** Reads web archives: pages as they were sent (WARC), and pages as text (WET). */
final class WarcReader implements DumpReader {
  private static final String MAGIC = "WARC/";

  @Override
  public boolean recognises(Head content) {
    byte[] head = content.bytes();
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
    SkipKind kind = WarcRecordKind.skipped(records);
    if (kind != null) {
      sink.skip(DumpFormat.WARC, kind);
    } else if (WarcRecordKind.isHttp(records)) {
      WarcResponse.take(records, at, limits, sink);
    } else {
      takePage(records, at, limits, sink);
    }
  }

  /** Takes a record that is a page itself, without a header of HTTP. */
  private static void takePage(WarcRecords records, Location at, Limits limits, RecordSink sink)
      throws IOException {
    byte[] bytes = records.body(limits.maxPageBytes());
    String media = records.header("Content-Type");
    SkipKind kind = WarcRecordKind.isConversion(records) ? null : MediaKind.skipped(media, bytes);
    if (kind != null) {
      sink.skip(DumpFormat.WARC, kind);
    } else if (records.hasMore()) {
      PageChecks.rejectTooLarge(at, DumpFormat.WARC, bytes, limits, sink);
    } else {
      hand(records, at, bytes, MediaKind.charset(media), limits, sink);
    }
  }

  /** Hands on the page of a record, with what the record's header says of it. */
  static void hand(
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
            WarcRecordKind.address(records),
            captured == null ? null : captured.at(),
            null,
            WarcRecordKind.id(records),
            charset),
        limits,
        sink);
  }
}
