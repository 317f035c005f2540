package org.belowline.dump;

import java.io.IOException;

/** Content that is one page. */
final class TextReader implements DumpReader {
  @Override
  public boolean recognises(byte[] head) {
    return true;
  }

  @Override
  public void read(Content content, Dump dump, RecordSink sink) throws IOException {
    Limits limits = dump.limits();
    byte[] bytes = content.stream().readNBytes(limits.maxPageBytes());
    if (bytes.length == limits.maxPageBytes() && content.stream().read() >= 0) {
      PageChecks.rejectTooLarge(content.location(), DumpFormat.TEXT, bytes, limits, sink);
      return;
    }
    PageChecks.hand(RawPage.of(content.location(), DumpFormat.TEXT, bytes), limits, sink);
  }
}
