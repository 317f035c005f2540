package org.belowline.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A compressed stream made of members that can be read without one another. Hands out every byte in
 * front of a damage, tells of it by a {@link DamageException}, and then goes on with the next
 * member of which the beginning can be read. That costs linear time, whatever the bytes are.
 */
abstract class Members extends InputStream {
  /** So much of a member is read, to see that it is one. */
  private static final int TRIAL = 1 << 10;

  /** What a trial is reckoned to cost, in bytes read. */
  private static final int TRIAL_COST = 1 << 12;

  /** Each byte may be read so often, by all trials together. */
  private static final int MOST_WORK = 16;

  private static final long FREE_WORK = 4L << 20;
  private static final byte[] NOTHING = {};

  final CompressedBytes source;
  private boolean inMember;
  private long start;
  private long contentStart;
  private long content;
  private long work;
  private byte[] tried = NOTHING;
  private int triedAt;

  Members(CompressedBytes source) {
    this.source = source;
  }

  /** The member is none, or does not follow the format. */
  static final class BadMemberException extends IOException {
    private static final long serialVersionUID = 1L;

    BadMemberException(String message, @Nullable Exception cause) {
      super(message, cause);
    }
  }

  /** Goes to the next member; false at the end of the stream. */
  abstract boolean toNext() throws IOException;

  /**
   * Reads what a member begins with.
   *
   * @throws BadMemberException where none begins here
   * @throws EOFException where the stream ends within it
   */
  abstract void begin() throws IOException;

  /** Reads content of the member, which has begun; −1 at its end. Throws as {@link #begin}. */
  abstract int inflate(byte[] buffer, int offset, int length) throws IOException;

  /** Whether the bytes look as a member begins. */
  abstract boolean mayBegin() throws IOException;

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public final int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int n = triedAt < tried.length ? readTried(buffer, offset, length) : -1;
    try {
      while (n < 0) {
        if (!inMember) {
          if (!toNext()) {
            return -1;
          }
          start = source.position();
          contentStart = content;
          inMember = true;
          begin();
        }
        n = inflate(buffer, offset, length);
        inMember = n >= 0;
      }
    } catch (BadMemberException | EOFException e) {
      throw damage(e);
    }
    content += n;
    return n;
  }

  private int readTried(byte[] buffer, int offset, int length) {
    int n = Math.min(length, tried.length - triedAt);
    System.arraycopy(tried, triedAt, buffer, offset, n);
    triedAt += n;
    return n;
  }

  /** What went wrong, once the next member is found. */
  private IOException damage(IOException e) throws IOException {
    if (source.failure() != null) {
      return e;
    }
    inMember = false;
    long end = source.position();
    long from = Math.max(start + 1, source.earliest());
    if (spend(end - from)) {
      source.goTo(Math.min(from, end));
    }
    long damaged = start;
    long damagedContent = contentStart;
    boolean more = toMember();
    long lost = (more ? start : source.position()) - damaged;
    boolean isCut = e instanceof EOFException && !more;
    return new DamageException(damaged, lost, damagedContent, isCut, more);
  }

  /** Goes to the next member whose beginning can be read; false where there is none. */
  private boolean toMember() throws IOException {
    while (source.hasNext()) {
      long place = source.position();
      if (mayBegin() && spend(TRIAL_COST)) {
        if (isTried()) {
          start = place;
          contentStart = content;
          return true;
        }
        source.goTo(place);
      }
      source.pass(1);
    }
    return false;
  }

  /** Reads the beginning of a member, which is handed out later. */
  private boolean isTried() throws IOException {
    byte[] beginning = new byte[TRIAL];
    int filled = 0;
    boolean more = true;
    try {
      begin();
      while (more && filled < TRIAL) {
        int n = inflate(beginning, filled, TRIAL - filled);
        more = n >= 0;
        filled += Math.max(0, n);
      }
    } catch (BadMemberException e) {
      return false;
    } catch (EOFException e) {
      if (source.failure() != null) {
        throw e;
      }
      if (filled == 0) {
        return false;
      }
      // Shows again, once this beginning is handed out.
    }
    tried = Arrays.copyOf(beginning, filled);
    triedAt = 0;
    inMember = more;
    return true;
  }

  private boolean spend(long bytes) {
    if (work + bytes > MOST_WORK * source.position() + FREE_WORK) {
      return false;
    }
    work += bytes;
    return true;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
