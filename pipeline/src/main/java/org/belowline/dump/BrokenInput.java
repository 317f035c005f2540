package org.belowline.dump;

import java.io.IOException;
import java.util.Locale;
import org.belowline.model.Location;
import org.belowline.model.Reject;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.UnsupportedOptionsException;

/** Rejects of whole inputs, and of what is left of them. */
final class BrokenInput {
  private BrokenInput() {}

  /** Nothing was found in it. */
  static Reject empty(Location at) {
    return new Reject(
        at, Reject.Stage.READ, Reject.Reason.EMPTY, "no record was found in it", null, null);
  }

  /**
   * Could not be read to its end. The messages of libraries' own errors differ between versions,
   * and are left out.
   *
   * @param at the offset is that of the end of what could be read
   */
  static Reject reject(Location at, IOException e, boolean wasCompressed) {
    String what = wasCompressed ? "the compressed stream" : "the input";
    Reject.Reason reason;
    String detail;
    if (e instanceof NestingException) {
      reason = Reject.Reason.NESTED;
      detail = e.getMessage();
    } else if (e instanceof MemoryLimitException) {
      reason = Reject.Reason.TOO_LARGE;
      detail = "the compressed stream asks for more memory than is given to it";
    } else if (e instanceof MemoryException || e instanceof BombException) {
      reason = Reject.Reason.TOO_LARGE;
      detail = e.getMessage();
    } else if (e instanceof UnsupportedOptionsException) {
      reason = Reject.Reason.UNSUPPORTED;
      detail = "the compressed stream asks for what is not undone";
    } else if (Compression.isWithoutDictionary(e)) {
      reason = Reject.Reason.UNSUPPORTED;
      detail = "the compressed stream needs a dictionary of Zstandard that it does not begin with";
    } else if (Compression.isTruncation(e)) {
      reason = Reject.Reason.TRUNCATED;
      detail = String.format(Locale.ROOT, "%s ends after %d bytes of content", what, at.offset());
    } else {
      reason = Reject.Reason.CORRUPT;
      detail =
          String.format(Locale.ROOT, "%s is damaged after %d bytes of content", what, at.offset());
    }
    return new Reject(at, Reject.Stage.READ, reason, detail, null, null);
  }
}
