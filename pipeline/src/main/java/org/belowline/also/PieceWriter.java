package org.belowline.also;

import java.io.IOException;

/** Writes one file out of its pieces. Not safe for use by several threads. */
public interface PieceWriter {
  /** Takes a piece: by key, as unsigned bytes; of equal keys by value. */
  void write(byte[] key, byte[] value) throws IOException;

  /** Ends the file, and leaves its stream open. */
  void finish() throws IOException;

  /** How many things it has: lines, members, nodes. */
  long count();
}
