package org.belowline.beam;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * One file to read.
 *
 * @param name as it stands in the tables' input column
 * @param path where it is opened: a URL, or a path without anything special in it
 * @param bytes its size as it lies there
 * @param sha256 of its bytes, in hexadecimal, where that is known already
 */
public record InputFile(String name, String path, long bytes, @Nullable String sha256)
    implements Serializable {
  private static final String LOCAL = "file:///";
  private static final int BUFFER = 1 << 16;

  /** One of which no more is known. */
  public InputFile(String name, String path, long bytes) {
    this(name, path, bytes, null);
  }

  /**
   * A file of this machine, whatever its name: names are bytes, and not all of them are text, and
   * some look like URLs.
   */
  public static InputFile ofLocal(Path path, long bytes) {
    return new InputFile(name(path), path.toUri().toString(), bytes);
  }

  /** The path as it was given; parts that are no text as in a URL, by their bytes. */
  private static String name(Path path) {
    if (isText(path)) {
      return path.toString();
    }
    List<String> parts = new ArrayList<>();
    for (Path part : path) {
      parts.add(isText(part) ? part.toString() : encoded(part));
    }
    return (path.isAbsolute() ? "/" : "") + String.join("/", parts);
  }

  private static boolean isText(Path path) {
    try {
      return Path.of(path.toString()).equals(path);
    } catch (InvalidPathException unmappable) {
      return false;
    }
  }

  private static String encoded(Path part) {
    String url = part.toUri().getRawPath();
    String whole = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    return whole.substring(whole.lastIndexOf('/') + 1);
  }

  /** The same with {@link #digest}. */
  public InputFile digested() {
    return new InputFile(name, path, bytes, digest());
  }

  /** SHA-256 of its bytes, in hexadecimal; null where it cannot be read. */
  @Nullable String digest() {
    if (sha256 != null) {
      return sha256;
    }
    MessageDigest digest = Ids.sha256();
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    try (ReadableByteChannel in = open()) {
      while (in.read(buffer) >= 0) {
        digest.update(buffer.flip());
        buffer.clear();
      }
    } catch (IOException unreadable) {
      return null; // whoever reads it tells why
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The file in which something was read: names of members stand behind that of their archive.
   *
   * @param input as it stands in the tables
   * @param isFile whether a file of this name was read
   * @return null where none was
   */
  static @Nullable String among(String input, Predicate<String> isFile) {
    String name = input;
    while (!isFile.test(name)) {
      int end = name.lastIndexOf(Location.WITHIN);
      if (end < 0) {
        return null;
      }
      name = name.substring(0, end);
    }
    return name;
  }

  /** Whether it lies on this machine. */
  public boolean isLocal() {
    return path.startsWith(LOCAL);
  }

  /** Opens it; seekable where its file system lets it be. */
  public ReadableByteChannel open() throws IOException {
    return isLocal() ? FileChannel.open(Path.of(URI.create(path))) : StoreChannel.open(path);
  }
}
