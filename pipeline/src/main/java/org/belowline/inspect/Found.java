package org.belowline.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belowline.dump.Dump;
import org.belowline.dump.DumpFormat;
import org.belowline.dump.RawPage;
import org.belowline.dump.RecordSink;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.jspecify.annotations.Nullable;

/**
 * The record of a file that is to be looked at. At most one of the two is there.
 *
 * @param page the record, where it is a page
 * @param reject why it is none; where no record was chosen and the file has no page, its first
 * @param last the highest place of a record that was met, skipped ones not counted; null where none
 */
public record Found(@Nullable RawPage page, @Nullable Reject reject, @Nullable Long last) {
  /** Ends the reading of a file of which enough is known. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super(null, null, false, false);
    }
  }

  /**
   * Reads the file until the record is met.
   *
   * @param record its place in the container, base 0; null for the first page
   */
  public static Found in(Path file, @Nullable Long record, Dump dump) throws IOException {
    // What cannot be opened is an error of the command here, and no reject.
    try (InputStream open = Files.newInputStream(file)) {
      open.read();
    }
    Search search = new Search(record);
    try {
      dump.read(() -> Files.newByteChannel(file), file.toString(), search);
    } catch (Enough reached) {
      return new Found(search.page, search.page == null ? search.reject : null, search.last);
    }
    return new Found(null, search.reject, search.last);
  }

  private static final class Search implements RecordSink {
    private final @Nullable Long wanted;
    private @Nullable RawPage page;
    private @Nullable Reject reject;
    private @Nullable Long last;

    Search(@Nullable Long wanted) {
      this.wanted = wanted;
    }

    @Override
    public void page(RawPage met) {
      if (wanted == null || isWanted(met.location().record())) {
        page = met;
        throw new Enough();
      }
    }

    @Override
    public void article(DumpFormat format, Capture article) {}

    @Override
    public void comment(DumpFormat format, ExportedComment comment) {}

    @Override
    public void reject(@Nullable DumpFormat format, Reject met) {
      if (wanted == null) {
        reject = reject == null ? met : reject;
      } else if (isWanted(met.location().record())) {
        reject = met;
        throw new Enough();
      }
    }

    @Override
    public void skip(DumpFormat format, SkipKind kind) {}

    /** A plain file is its own record 0. */
    private boolean isWanted(@Nullable Long record) {
      long place = record == null ? 0 : record;
      last = last == null ? place : Math.max(last, place);
      return wanted != null && wanted == place;
    }
  }
}
