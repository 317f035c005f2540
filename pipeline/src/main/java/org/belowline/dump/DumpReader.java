package org.belowline.dump;

import java.io.IOException;
import java.io.InputStream;

/** Reads one format. Has no state; safe for use by several threads. */
interface DumpReader {
  /**
   * Whether content that begins so is of this format.
   *
   * @param head the first bytes, decompressed; all of them where the content is short
   */
  boolean recognises(byte[] head);

  /**
   * Reads all records.
   *
   * @param content decompressed; closed by the caller
   * @param input its name
   * @param limits what is too large
   * @throws IOException when the content cannot be read to its end
   */
  void read(InputStream content, String input, Limits limits, RecordSink sink) throws IOException;
}
