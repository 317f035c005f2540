package org.belowline.beam;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;

/**
 * Writes what the threads of a group are made of, for {@link EarlierThreads}. Not safe for use by
 * several threads.
 */
final class KeptThreads implements AutoCloseable {
  static final byte THREAD = 1;
  static final byte PIECE = 2;
  static final byte END = 3;

  private static final int LEVEL = 1;
  private static final int BUFFER = 1 << 16;

  private final PartFile part;
  private final DataOutputStream out;
  private long threads;

  /**
   * Opens the file.
   *
   * @param path where it belongs in the output
   */
  KeptThreads(String path, String staging) {
    try {
      part = new PartFile(path, staging);
      out =
          new DataOutputStream(
              new BufferedOutputStream(
                  new ZstdOutputStream(Channels.newOutputStream(part.channel()), LEVEL), BUFFER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void begin(String articleId) {
    write(
        () -> {
          out.writeByte(THREAD);
          out.writeUTF(articleId);
        });
    threads++;
  }

  /**
   * A piece of the thread.
   *
   * @param input where it was read
   */
  void piece(String input, byte[] piece) {
    write(
        () -> {
          out.writeByte(PIECE);
          bytes(input.getBytes(StandardCharsets.UTF_8));
          bytes(piece);
        });
  }

  /**
   * Ends the thread.
   *
   * @param isWhole whether all pieces of the thread are in it; else it is brought together anew
   *     each time, and its rejects are told anew
   * @param look what a survey has of it; empty where it is not whole
   */
  void end(boolean isWhole, byte[] look) {
    write(
        () -> {
          out.writeByte(END);
          out.writeBoolean(isWhole);
          bytes(look);
        });
  }

  private void bytes(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Ends the file. */
  Manifest.WrittenFile finish() {
    try {
      out.close();
      return part.finish(Manifest.WrittenFile.LEDGER, threads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    write(part::close);
  }

  @FunctionalInterface
  private interface Writing {
    void write() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
