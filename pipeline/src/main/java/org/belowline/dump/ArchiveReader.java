package org.belowline.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.belowline.model.Location;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.jspecify.annotations.Nullable;

/** Reads archives as streams: each entry like an input of its own, in the order of the archive. */
abstract class ArchiveReader implements DumpReader {
  /** An archive within an archive is met; more is made to do harm. */
  private static final int MOST_ARCHIVES = 2;

  @Override
  public final void read(Content content, Dump dump, RecordSink sink) throws IOException {
    if (content.depth() == MOST_ARCHIVES) {
      throw new NestingException("it is an archive in an archive in an archive");
    }
    EndWatch watched = new EndWatch(content.stream());
    ArchiveInputStream<? extends ArchiveEntry> archive = open(watched);
    Expansion.Layer unpacked = content.expansion().layer();
    long number = 0;
    for (ArchiveEntry entry = next(archive); entry != null; entry = next(archive)) {
      if (entry.isDirectory()) {
        continue;
      }
      if (isHidden(entry.getName())) {
        sink.skip(format(), SkipKind.HIDDEN);
      } else if (!isFile(entry)) {
        sink.skip(format(), SkipKind.LINK);
      } else if (!archive.canReadEntryData(entry)) {
        PageChecks.reject(
            content.location(number, null),
            format(),
            Reject.Reason.UNREADABLE,
            "the entry %s is encrypted, or packed in a way that a stream cannot tell the end of"
                .formatted(entry.getName()),
            new byte[0],
            dump.limits(),
            sink);
      } else {
        String name = content.name() + Location.WITHIN + entry.getName();
        InputStream bytes = unpacked.over(new EntryStream(archive));
        int depth = content.depth() + 1;
        dump.read(bytes, name, number, depth, null, content.expansion(), sink);
        if (mustBeRead(entry)) {
          bytes.transferTo(OutputStream.nullOutputStream());
        }
      }
      number++;
    }
    checkEnd(watched);
  }

  abstract DumpFormat format();

  abstract ArchiveInputStream<? extends ArchiveEntry> open(InputStream stream) throws IOException;

  abstract boolean isFile(ArchiveEntry entry);

  /** Whether the end of the entry shows only to who reads all of it. */
  abstract boolean mustBeRead(ArchiveEntry entry);

  /** Throws where the archive ends before its end, which its library does not see. */
  abstract void checkEnd(EndWatch read) throws IOException;

  private static @Nullable ArchiveEntry next(ArchiveInputStream<? extends ArchiveEntry> archive)
      throws IOException {
    try {
      return archive.getNextEntry();
    } catch (RuntimeException e) {
      throw new IOException("the archive is damaged", e);
    }
  }

  /** As in folders: what begins with a point or an underscore is passed over. */
  private static boolean isHidden(String path) {
    for (String part : path.split("/")) {
      if (part.startsWith("_") || part.startsWith(".") && !part.equals(".") && !part.equals("..")) {
        return true;
      }
    }
    return false;
  }

  /** The entry's bytes; a mistake of the archive's library is a damage. */
  private static final class EntryStream extends ReadStream {
    EntryStream(InputStream archive) {
      super(archive);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return in.read(buffer, offset, length);
      } catch (RuntimeException e) {
        throw new IOException("the archive is damaged", e);
      }
    }

    /** The archive stays open. */
    @Override
    public void close() {}
  }
}
