package org.belowline.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Reads zip archives from their beginning to their end, by what stands in front of each entry. */
final class ZipReader extends ArchiveReader {
  @Override
  public boolean recognises(Head content) {
    byte[] head = content.bytes();
    return head.length >= 4
        && head[0] == 'P'
        && head[1] == 'K'
        && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
  }

  @Override
  DumpFormat format() {
    return DumpFormat.ZIP;
  }

  @Override
  ArchiveInputStream<? extends ArchiveEntry> open(InputStream stream) {
    return new ZipArchiveInputStream(stream, StandardCharsets.UTF_8.name(), true, false);
  }

  @Override
  boolean isFile(ArchiveEntry entry) {
    return !((ZipArchiveEntry) entry).isUnixSymlink();
  }

  @Override
  boolean mustBeRead(ArchiveEntry entry) {
    return ((ZipArchiveEntry) entry).getGeneralPurposeBit().usesDataDescriptor();
  }

  @Override
  void checkEnd(EndWatch read) throws IOException {
    if (!read.sawZipEnd()) {
      throw new EOFException("the archive has no end");
    }
  }
}
