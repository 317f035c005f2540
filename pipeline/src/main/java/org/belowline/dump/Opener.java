package org.belowline.dump;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/** Opens an input from its beginning, anew at each call. */
@FunctionalInterface
public interface Opener {
  /** The bytes as they lie there; a seekable channel where the file system has one. */
  ReadableByteChannel open() throws IOException;
}
