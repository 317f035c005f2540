package org.belowline.dump;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.Reject;
import org.jspecify.annotations.Nullable;

/** Reads web archives: of their records the conversions, which are pages as text (WET). */
final class WarcReader implements DumpReader {
  private static final String MAGIC = "WARC/";
  private static final String TEXT = "text/plain";

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
    byte[] bytes = records.body(limits.maxPageBytes());
    if (records.hasMore()) {
      PageChecks.rejectTooLarge(at, DumpFormat.WARC, bytes, limits, sink);
      return;
    }
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
            withoutBrackets(records.header("WARC-Record-ID"))),
        limits,
        sink);
  }

  /** What the record is where it is no page of text; null where it is one. */
  private static @Nullable String skipped(WarcRecords records) {
    String type = String.valueOf(records.header("WARC-Type")).toLowerCase(Locale.ROOT);
    return switch (type) {
      case "conversion" -> {
        String media = records.header("Content-Type");
        boolean isText = media == null || media.toLowerCase(Locale.ROOT).startsWith(TEXT);
        yield isText ? null : "conversion_without_text";
      }
      case "response", "resource" -> "html_not_read_yet";
      case "warcinfo", "request", "metadata", "revisit", "continuation" -> type;
      default -> "other_record";
    };
  }

  private static @Nullable String withoutBrackets(@Nullable String value) {
    return value != null && value.startsWith("<") && value.endsWith(">")
        ? value.substring(1, value.length() - 1)
        : value;
  }
}
