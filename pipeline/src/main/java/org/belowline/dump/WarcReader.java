package org.belowline.dump;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.belowline.model.Location;
import org.belowline.model.Moment;
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
    Limits limits = dump.limits();
    WarcRecords records = new WarcRecords(content.stream(), WarcResponse.mostBytes(limits));
    long number = 0;
    if (content.lostBefore() != null) {
      WarcLoss loss = new WarcLoss(content.lostBefore(), limits);
      loss.resume(records);
      sink.reject(DumpFormat.WARC, loss.reject(content.location(number++, 0L)));
    }
    for (boolean more = true; more; number++) {
      try {
        more = records.next();
        if (more) {
          take(records, content.location(number, records.start()), limits, sink);
        }
      } catch (WarcRecords.BadRecordException
          | WarcRecords.CutRecordException
          | DamageException e) {
        WarcLoss loss = new WarcLoss(e, limits);
        loss.resume(records);
        sink.reject(DumpFormat.WARC, loss.reject(content.location(number, records.start())));
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
