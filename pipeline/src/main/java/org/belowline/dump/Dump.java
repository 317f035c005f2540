package org.belowline.dump;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.FileSystemException;
import org.belowline.export.ExportFormat;
import org.belowline.lines.JsonLines;
import org.belowline.model.Location;
import org.belowline.model.Mishap;
import org.belowline.model.Reject;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs: undoes their compression, tells their format, hands out their records one by one.
 * Safe for use by several threads.
 */
public final class Dump {
  private static final int HEAD = 1 << 12;

  /** What tells tables and objects may come late in their first rows. */
  private static final int LONG_HEAD = 1 << 16;

  private static final int BUFFER = 1 << 13;

  private final Limits limits;
  private final ExportFormat.Wanted wanted;
  private final PageRows rows;
  private final CaptureWindow window;
  private final ParquetRows parquet;

  /**
   * Reads what is wanted.
   *
   * @param map which columns of containers are read
   * @param window captures outside of it are skipped
   * @param wanted what is read of exports
   * @param parquet reads Parquet
   */
  public Dump(
      Limits limits,
      PageMap map,
      CaptureWindow window,
      ExportFormat.Wanted wanted,
      ParquetRows parquet) {
    this.limits = limits;
    this.wanted = wanted;
    this.rows = new PageRows(map, limits);
    this.window = window;
    this.parquet = parquet;
  }

  Limits limits() {
    return limits;
  }

  ExportFormat.Wanted wanted() {
    return wanted;
  }

  PageRows rows() {
    return rows;
  }

  ParquetRows parquet() {
    return parquet;
  }

  /**
   * Reads all records of the input. What goes wrong with the input becomes a reject, and so does a
   * mistake of a reader; nothing is thrown but what the sink throws.
   *
   * @param input its name, for the records' locations
   */
  public void read(Opener opener, String input, RecordSink sink) {
    try (ReadableByteChannel channel = opener.open()) {
      SourceStream source = new SourceStream(Channels.newInputStream(channel));
      Expansion expansion = new Expansion(source);
      read(source, input, null, 0, opener, expansion, window.over(sink));
    } catch (IOException e) {
      sink.reject(
          null,
          new Reject(
              Location.of(input),
              Reject.Stage.READ,
              Reject.Reason.UNREADABLE,
              "reading failed with " + told(e),
              null,
              null));
    }
  }

  /** Tells the format of the input, and reads no more than its beginning. */
  public ToldFormat tell(Opener opener, String input) {
    boolean isCompressed = false;
    try (ReadableByteChannel channel = opener.open()) {
      SourceStream source = new SourceStream(Channels.newInputStream(channel));
      Compression.Undone undone = Compression.undo(source, input);
      isCompressed = undone.wasCompressed();
      try (InputStream decompressed = undone.content()) {
        byte[] head = head(new BufferedInputStream(decompressed, BUFFER));
        return head.length == 0
            ? new ToldFormat(null, isCompressed, "nothing is in it")
            : new ToldFormat(DumpFormat.of(new Head(input, head, wanted)), isCompressed, null);
      }
    } catch (FileSystemException e) {
      return new ToldFormat(null, isCompressed, told(e));
    } catch (IOException e) {
      Location beginning = new Location(input, null, 0L);
      return new ToldFormat(
          null, isCompressed, BrokenInput.reject(beginning, e, isCompressed).detail());
    } catch (RuntimeException e) {
      String mistake = "a mistake of belowline's own: " + e.getClass().getSimpleName();
      return new ToldFormat(null, isCompressed, mistake);
    }
  }

  /**
   * Reads an input, or an entry of an archive; a damage of it becomes a reject, and so does one
   * that has nothing in it.
   *
   * @param raw stays open
   * @param entry number of the entry; null for an input
   * @param expansion of the input
   * @throws IOException where {@code raw} itself cannot be read
   */
  void read(
      InputStream raw,
      String name,
      @Nullable Long entry,
      int depth,
      @Nullable Opener opener,
      Expansion expansion,
      RecordSink taker)
      throws IOException {
    WatchedSink sink = new WatchedSink(taker);
    SourceStream source = new SourceStream(raw);
    boolean wasCompressed = true;
    ContentStream counted = null;
    DumpFormat format = null;
    try {
      Compression.Undone undone = Compression.undo(source, name);
      wasCompressed = undone.wasCompressed();
      try (InputStream decompressed = undone.content()) {
        counted = new ContentStream(expansion.layer().over(decompressed));
        BufferedInputStream stream = new BufferedInputStream(counted, BUFFER);
        format = DumpFormat.of(new Head(name, head(stream), wanted));
        Opener again = wasCompressed ? null : opener;
        DamageException lost = undone.lostBefore();
        if (lost != null && format != DumpFormat.WARC) {
          throw lost;
        }
        format
            .reader()
            .read(new Content(stream, name, entry, depth, again, lost, expansion), this, sink);
      }
      if (sink.isUntouched()) {
        sink.reject(format, BrokenInput.empty(new Location(name, entry, null)));
      }
    } catch (IOException e) {
      if (source.failure() != null) {
        throw source.failure();
      }
      long bytes = counted == null ? 0 : counted.count();
      sink.reject(format, BrokenInput.reject(new Location(name, entry, bytes), e, wasCompressed));
    } catch (RuntimeException | StackOverflowError e) {
      long bytes = counted == null ? 0 : counted.count();
      sink.reject(format, Mishap.reject(new Location(name, entry, bytes), Reject.Stage.READ, e));
    }
  }

  private byte[] head(BufferedInputStream stream) throws IOException {
    byte[] head = Compression.peek(stream, HEAD);
    boolean isLong = head.length == HEAD && (wanted.map() != null || JsonLines.begins(head));
    return isLong ? Compression.peek(stream, LONG_HEAD) : head;
  }

  /** Without the path, which is told beside it, and differs from machine to machine. */
  private static String told(IOException e) {
    if (e instanceof FileSystemException ofFile) {
      String reason = ofFile.getReason();
      return e.getClass().getSimpleName() + (reason == null ? "" : ": " + reason);
    }
    return e.toString();
  }
}
