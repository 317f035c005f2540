package org.belowline.dump;

import java.io.IOException;

/** Reads one format. Has no state; safe for use by several threads. */
interface DumpReader {
  /** Whether content that begins so is of this format. */
  boolean recognises(Head content);

  /**
   * Reads all records.
   *
   * @param dump reads what lies within, and knows what is wanted
   * @throws IOException when the content cannot be read to its end; what was handed out stays
   */
  void read(Content content, Dump dump, RecordSink sink) throws IOException;
}
