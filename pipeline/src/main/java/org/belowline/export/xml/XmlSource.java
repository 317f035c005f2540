package org.belowline.export.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an XML stream, with a mark behind the last: an element of its own, in whatever
 * is open there. What cannot be read, or is more than an entry may have, ends the stream too.
 */
final class XmlSource extends Reader {
  /** The name of the element at the end. */
  static final String END = "belowline-end";

  /** Closes whatever piece of markup the stream breaks off in. */
  private static final String SUFFIX = "]]>-->?>\"'><" + END + "/>";

  private static final int HEAD = 1 << 10;
  private static final int LONGEST_NAME = 40;

  private final Reader in;
  private final Charset charset;
  private final int most;
  private long sinceEntry;
  private String own = "";
  private int ownAt;
  private boolean ended;
  private boolean tooLarge;
  private @Nullable IOException failure;

  /**
   * Reads a stream.
   *
   * @param in stays open
   * @param most characters of one entry
   */
  XmlSource(InputStream in, int most) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(HEAD);
    XmlHead head = XmlHead.of(buffered.readNBytes(HEAD));
    buffered.reset();
    this.charset = head.charset();
    this.in = new BoundedTags(new InputStreamReader(buffered, charset));
    this.most = most;
  }

  Charset charset() {
    return charset;
  }

  /** An entry ends about here. */
  void endEntry() {
    sinceEntry = 0;
  }

  /** Whether the stream was ended since an entry has too many characters. */
  boolean isTooLarge() {
    return tooLarge;
  }

  /** Why the stream could not be read to its end; null where it could. */
  @Nullable IOException failure() {
    return failure;
  }

  /**
   * Goes on behind an entry that is too large, where one of these tags begins next; false where
   * none does.
   *
   * @param tags their names
   * @param opening the tags that are open there
   */
  boolean skipTo(Set<String> tags, String opening) {
    StringBuilder name = new StringBuilder();
    boolean inName = false;
    for (int c = readOne(); c >= 0; c = readOne()) {
      if (inName && isEndOfName(c) && tags.contains(name.toString())) {
        tooLarge = false;
        ended = false;
        sinceEntry = 0;
        own = opening + '<' + name + (char) c;
        ownAt = 0;
        return true;
      }
      inName = c == '<' || inName && !isEndOfName(c) && name.length() < LONGEST_NAME;
      if (c == '<') {
        name.setLength(0);
      } else if (inName) {
        name.append((char) c);
      }
    }
    return false;
  }

  private static boolean isEndOfName(int c) {
    return c == '>' || c == '/' || Character.isWhitespace(c);
  }

  private int readOne() {
    try {
      return failure == null ? in.read() : -1;
    } catch (IOException e) {
      failure = e;
      return -1;
    }
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (ownAt == own.length() && !ended) {
      int n = readFurther(buffer, offset, length);
      if (n > 0) {
        return n;
      }
      ended = true;
      own = SUFFIX;
      ownAt = 0;
    }
    int n = Math.min(length, own.length() - ownAt);
    own.getChars(ownAt, ownAt + n, buffer, offset);
    ownAt += n;
    return n == 0 ? -1 : n;
  }

  private int readFurther(char[] buffer, int offset, int length) {
    tooLarge = sinceEntry > most;
    if (tooLarge) {
      return -1;
    }
    try {
      int n = in.read(buffer, offset, length);
      sinceEntry += Math.max(0, n);
      return n;
    } catch (IOException e) {
      failure = e;
      return -1;
    }
  }

  @Override
  public void close() {}
}
