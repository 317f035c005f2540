package org.belowline.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Reads tar archives. */
final class TarReader extends ArchiveReader {
  @Override
  public boolean recognises(Head content) {
    byte[] head = content.bytes();
    return TarArchiveInputStream.matches(head, head.length);
  }

  @Override
  DumpFormat format() {
    return DumpFormat.TAR;
  }

  @Override
  ArchiveInputStream<? extends ArchiveEntry> open(InputStream stream) {
    return new TarArchiveInputStream(stream, StandardCharsets.UTF_8.name());
  }

  @Override
  boolean isFile(ArchiveEntry entry) {
    TarArchiveEntry header = (TarArchiveEntry) entry;
    return !header.isLink()
        && !header.isSymbolicLink()
        && !header.isFIFO()
        && !header.isCharacterDevice()
        && !header.isBlockDevice();
  }

  @Override
  boolean mustBeRead(ArchiveEntry entry) {
    return false;
  }

  /** Not every tool writes the zeros at the end, but all write whole blocks. */
  @Override
  void checkEnd(EndWatch read) throws IOException {
    if (read.count() % TarConstants.DEFAULT_RCDSIZE != 0) {
      throw new EOFException("the archive ends within a block");
    }
  }
}
