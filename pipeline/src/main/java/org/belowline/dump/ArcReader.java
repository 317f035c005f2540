package org.belowline.dump;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.belowline.model.Reject;

/** Tells web archives of the format before WARC, which are not read. */
final class ArcReader implements DumpReader {
  private static final String MAGIC = "filedesc://";
  private static final int SAMPLE = 1 << 12;

  @Override
  public boolean recognises(Head content) {
    byte[] head = content.bytes();
    return head.length >= MAGIC.length()
        && new String(head, 0, MAGIC.length(), StandardCharsets.US_ASCII).equals(MAGIC);
  }

  @Override
  public void read(Content content, Dump dump, RecordSink sink) throws IOException {
    PageChecks.reject(
        content.location(),
        DumpFormat.ARC,
        Reject.Reason.UNSUPPORTED,
        "an ARC file; make a WARC of it first, as by warcio recompress",
        content.stream().readNBytes(SAMPLE),
        dump.limits(),
        sink);
  }
}
