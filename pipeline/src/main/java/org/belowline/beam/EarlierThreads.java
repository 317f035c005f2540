package org.belowline.beam;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the threads of a group that an earlier run kept, in order of the ids of their articles; of
 * each all pieces, and then its end. Not safe for use by several threads.
 */
final class EarlierThreads implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final DataInputStream in;
  private @Nullable String thread;
  private boolean isEnded;
  private String input = "";
  private boolean isWhole;
  private byte[] look = {};

  private EarlierThreads(Path file) throws IOException {
    this.file = file;
    this.in =
        new DataInputStream(
            new BufferedInputStream(new ZstdInputStream(Files.newInputStream(file)), BUFFER));
  }

  /** Opens the file, and stands at its first thread. */
  static EarlierThreads open(Path file) {
    try {
      EarlierThreads threads = new EarlierThreads(file);
      threads.toNext();
      return threads;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The threads that have to be brought together anew, whatever is new. */
  static Set<String> open(Path file, Earlier earlier) {
    Set<String> open = new HashSet<>();
    try (EarlierThreads threads = open(file)) {
      for (String thread = threads.thread(); thread != null; thread = threads.thread()) {
        boolean isTouched = false;
        while (threads.next() != null) {
          isTouched |= earlier.isGone(threads.input());
        }
        if (isTouched || !threads.isWhole()) {
          open.add(thread);
        }
        threads.toNext();
      }
    }
    return open;
  }

  /** The id of the article of the thread; null at the end of the file. */
  @Nullable String thread() {
    return thread;
  }

  /** The next piece of the thread; null at its end. */
  byte @Nullable [] next() {
    try {
      while (!isEnded) {
        byte kind = in.readByte();
        switch (kind) {
          case KeptThreads.PIECE -> {
            input = new String(bytes(), StandardCharsets.UTF_8);
            return bytes();
          }
          case KeptThreads.END -> {
            isWhole = in.readBoolean();
            look = bytes();
            isEnded = true;
          }
          default -> throw damaged(kind);
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the input that the piece is of. */
  String input() {
    return input;
  }

  /** What {@link KeptThreads#end} was told; to be asked at the end of the thread. */
  boolean isWhole() {
    return isWhole;
  }

  /** See {@link #isWhole}. */
  byte[] look() {
    return look;
  }

  /** Goes to the next thread, whatever is left of this one. */
  void toNext() {
    try {
      while (thread != null && next() != null) {
        // passes over it
      }
      int kind = in.read();
      if (kind >= 0 && kind != KeptThreads.THREAD) {
        throw damaged(kind);
      }
      thread = kind < 0 ? null : in.readUTF();
      isEnded = thread == null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes() throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }

  private IOException damaged(int kind) {
    return new IOException("%s is damaged: %d".formatted(file, kind));
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
