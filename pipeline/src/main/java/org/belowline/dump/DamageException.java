package org.belowline.dump;

import java.io.IOException;
import java.util.Locale;

/**
 * A member of a compressed stream is damaged, or cut. The stream says so at each read until {@link
 * #pass} is called; then it goes on with the next member that can be read.
 */
final class DamageException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long place;
  private final long lost;
  private final long contentPlace;
  private final boolean isCut;
  private final boolean hasMore;
  private boolean isPassed;

  /**
   * Tells of a member.
   *
   * @param place where it begins in the compressed stream: bytes, base 0
   * @param lost so many compressed bytes lie between there and the next member, or the end
   * @param contentPlace where it begins in the content: bytes, base 0
   * @param isCut whether the stream ends within it
   * @param hasMore whether there is a next member
   */
  DamageException(long place, long lost, long contentPlace, boolean isCut, boolean hasMore) {
    super(
        String.format(
            Locale.ROOT,
            "the %d compressed bytes from byte %d on are %s",
            lost,
            place,
            isCut ? "cut" : "damaged"));
    this.place = place;
    this.lost = lost;
    this.contentPlace = contentPlace;
    this.isCut = isCut;
    this.hasMore = hasMore;
  }

  long place() {
    return place;
  }

  long lost() {
    return lost;
  }

  long contentPlace() {
    return contentPlace;
  }

  boolean isCut() {
    return isCut;
  }

  boolean hasMore() {
    return hasMore;
  }

  boolean isPassed() {
    return isPassed;
  }

  /** Goes on behind the damage, which the caller has taken note of. */
  void pass() {
    isPassed = true;
  }
}
