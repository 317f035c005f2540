package org.belowline.dump;

import java.util.Locale;
import org.belowline.model.Location;
import org.belowline.model.Reject;
import org.belowline.text.Utf16;

/** What can be told of a page by its bytes alone, the same in all formats. */
final class PageChecks {
  private PageChecks() {}

  /** Hands the page on, or rejects it where its bytes are no text. */
  static void hand(RawPage page, Limits limits, RecordSink sink) {
    byte[] bytes = page.bytes();
    if (isBlank(bytes)) {
      String detail =
          bytes.length == 0 ? "the page has no bytes" : "the page has nothing but white space";
      reject(page.location(), page.format(), Reject.Reason.EMPTY, detail, bytes, limits, sink);
      return;
    }
    int binary = firstBinaryByte(bytes);
    if (binary >= 0) {
      String detail =
          String.format(Locale.ROOT, "byte %d is 0x%02X, which no text has", binary, bytes[binary]);
      reject(page.location(), page.format(), Reject.Reason.BINARY, detail, bytes, limits, sink);
      return;
    }
    sink.page(page);
  }

  /** Rejects a page that is larger than it may be. */
  static void rejectTooLarge(
      Location location, DumpFormat format, byte[] beginning, Limits limits, RecordSink sink) {
    String detail =
        String.format(
            Locale.ROOT,
            "the page has more than %d bytes; raise --max-page-bytes to read it",
            limits.maxPageBytes());
    reject(location, format, Reject.Reason.TOO_LARGE, detail, beginning, limits, sink);
  }

  /** Rejects a record at the station of reading. */
  static void reject(
      Location location,
      DumpFormat format,
      Reject.Reason reason,
      String detail,
      byte[] bytes,
      Limits limits,
      RecordSink sink) {
    sink.reject(
        format,
        Samples.reject(
            location, Reject.Stage.READ, reason, detail, bytes, limits.rejectSampleBytes()));
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return false;
      }
    }
    return true;
  }

  /**
   * The first byte that stands in no text of an ASCII-compatible charset; −1 where there is none.
   * UTF-16 has NULs; it is told by its byte order mark, or its blanks.
   */
  static int firstBinaryByte(byte[] bytes) {
    if (bytes.length >= 2
        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
            || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
      return -1;
    }
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      // Stray controls are met in real text; a NUL, or an escape of a terminal's, is not.
      if (b == 0 || b > 0 && b < 8 || b == 14 || b == 15) {
        return Utf16.unmarked(bytes) == null ? i : -1;
      }
    }
    return -1;
  }
}
