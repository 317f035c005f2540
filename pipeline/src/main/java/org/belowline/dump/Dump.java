package org.belowline.dump;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipException;
import org.belowline.model.Location;
import org.belowline.model.Reject;
import org.jspecify.annotations.Nullable;

/** Reads one input: undoes its compression, tells its format, hands out its records. */
public final class Dump {
  private static final int HEAD = 1 << 12;
  private static final int BUFFER = 1 << 13;

  private Dump() {}

  /** Opens an input, anew at each call. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  /**
   * Reads all records of the input. What goes wrong with the input becomes a reject; nothing is
   * thrown but what the sink throws.
   *
   * @param input its name, for the records' locations
   */
  public static void read(Opener opener, String input, Limits limits, RecordSink sink) {
    CountingStream counted = null;
    DumpFormat format = null;
    try (InputStream raw = opener.open();
        InputStream content = Compression.undo(raw)) {
      counted = new CountingStream(content);
      BufferedInputStream buffered = new BufferedInputStream(counted, BUFFER);
      format = DumpFormat.of(Compression.peek(buffered, HEAD));
      format.reader().read(buffered, input, limits, sink);
    } catch (EOFException e) {
      sink.reject(
          format, broken(input, counted, Reject.Reason.TRUNCATED, "the compressed stream ends"));
    } catch (ZipException e) {
      sink.reject(
          format,
          broken(input, counted, Reject.Reason.CORRUPT, "the compressed stream is damaged"));
    } catch (IOException e) {
      sink.reject(
          format, broken(input, counted, Reject.Reason.UNREADABLE, "reading failed with " + e));
    }
  }

  /** The messages of a stream's own errors differ between versions of Java, and are left out. */
  private static Reject broken(
      String input, @Nullable CountingStream counted, Reject.Reason reason, String what) {
    long bytes = counted == null ? 0 : counted.count();
    return new Reject(
        new Location(input, null, bytes),
        Reject.Stage.READ,
        reason,
        String.format(Locale.ROOT, "%s after %d bytes of content", what, bytes),
        null,
        null);
  }
}
