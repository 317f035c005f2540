package org.belowline.people;

import java.nio.charset.StandardCharsets;
import org.belowline.model.Reject;
import org.jspecify.annotations.Nullable;

/** Rejects as they may be shown. */
final class ShownReject {
  private static final BodyMask ADDRESSES = new BodyMask(new EmailAddresses(), new IpAddresses());

  /** What may stand at the cut end of a sample as a part of an address. */
  private static final String OF_ADDRESS = "._%+-@:";

  private static final int LONGEST_BYTES = 4;

  private ShownReject() {}

  /**
   * Without addresses of e-mail and of machines, which an export may have in the columns beside
   * those that are read. A sample that is cut ends before its last word, of which nobody knows
   * whether it is such.
   *
   * @param sampleBytes the most of a sample
   */
  static Reject withoutAddresses(Reject reject, int sampleBytes) {
    String sample = reject.sample();
    if (sample == null) {
      return reject;
    }
    int bytes = sample.getBytes(StandardCharsets.UTF_8).length;
    String whole = bytes > sampleBytes - LONGEST_BYTES ? withoutLastWord(sample) : sample;
    String masked = ADDRESSES.masked(whole);
    String sha256 = masked.equals(whole) ? reject.sha256() : digest(reject);
    String detail = reject.detail() == null ? null : ADDRESSES.masked(reject.detail());
    return new Reject(reject.location(), reject.stage(), reject.reason(), detail, sha256, masked);
  }

  private static String withoutLastWord(String sample) {
    int end = sample.length();
    while (end > 0 && isOfAddress(sample.charAt(end - 1))) {
      end--;
    }
    return sample.substring(0, end);
  }

  private static boolean isOfAddress(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || OF_ADDRESS.indexOf(c) >= 0;
  }

  /** Without anything of its content; where this program made a mistake holds none. */
  static Reject withoutContent(Reject reject) {
    String detail = reject.reason() == Reject.Reason.INTERNAL_ERROR ? reject.detail() : null;
    return new Reject(
        reject.location(), reject.stage(), reject.reason(), detail, digest(reject), null);
  }

  /**
   * The digest of a whole input. That of a part, which may be one comment, goes where something of
   * the part is not shown: that could be found by trying.
   */
  private static @Nullable String digest(Reject reject) {
    return reject.location().record() == null ? reject.sha256() : null;
  }
}
