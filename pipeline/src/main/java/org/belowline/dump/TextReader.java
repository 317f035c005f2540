package org.belowline.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.belowline.model.Location;
import org.belowline.model.Reject;

/** A file that is one page. */
final class TextReader implements DumpReader {
  @Override
  public boolean recognises(byte[] head) {
    return true;
  }

  @Override
  public void read(InputStream content, String input, Limits limits, RecordSink sink)
      throws IOException {
    Location location = Location.of(input);
    byte[] bytes = content.readNBytes(limits.maxPageBytes());
    if (bytes.length == limits.maxPageBytes() && content.read() >= 0) {
      sink.reject(
          DumpFormat.TEXT,
          Samples.reject(
              location,
              Reject.Stage.READ,
              Reject.Reason.TOO_LARGE,
              String.format(
                  Locale.ROOT,
                  "the page has more than %d bytes; raise --max-page-bytes to read it",
                  limits.maxPageBytes()),
              bytes,
              limits.rejectSampleBytes()));
      return;
    }
    if (isBlank(bytes)) {
      sink.reject(
          DumpFormat.TEXT,
          Samples.reject(
              location,
              Reject.Stage.READ,
              Reject.Reason.EMPTY,
              bytes.length == 0 ? "the file has no bytes" : "the file has nothing but white space",
              bytes,
              limits.rejectSampleBytes()));
      return;
    }
    int binary = firstBinaryByte(bytes);
    if (binary >= 0) {
      sink.reject(
          DumpFormat.TEXT,
          Samples.reject(
              location,
              Reject.Stage.READ,
              Reject.Reason.BINARY,
              String.format(
                  Locale.ROOT, "byte %d is 0x%02X, which no text has", binary, bytes[binary]),
              bytes,
              limits.rejectSampleBytes()));
      return;
    }
    sink.page(new RawPage(location, DumpFormat.TEXT, bytes, null, null));
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
   * UTF-16 and UTF-32 have NULs and are told by their byte order mark.
   */
  private static int firstBinaryByte(byte[] bytes) {
    if (bytes.length >= 2
        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
            || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
      return -1;
    }
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      // Stray controls are met in real text; a NUL, or an escape of a terminal's, is not.
      if (b == 0 || b > 0 && b < 8 || b == 14 || b == 15) {
        return i;
      }
    }
    return -1;
  }
}
