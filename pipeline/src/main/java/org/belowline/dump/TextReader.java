package org.belowline.dump;

import java.io.IOException;

/** Content that is one page. */
class TextReader implements DumpReader {
  @Override
  public boolean recognises(Head content) {
    byte[] head = content.bytes();
    return true;
  }

  /** What its pages are called. */
  DumpFormat format() {
    return DumpFormat.TEXT;
  }

  @Override
  public void read(Content content, Dump dump, RecordSink sink) throws IOException {
    Limits limits = dump.limits();
    byte[] bytes = content.stream().readNBytes(limits.maxPageBytes());
    if (bytes.length == limits.maxPageBytes() && content.stream().read() >= 0) {
      PageChecks.rejectTooLarge(content.location(), format(), bytes, limits, sink);
      return;
    }
    PageChecks.hand(RawPage.of(content.location(), format(), bytes), limits, sink);
  }
}
