package org.belowline.beam;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One file to read.
 *
 * @param name as it stands in the tables' input column
 * @param path where it is opened: a URL, or a path without anything special in it
 * @param bytes its size as it lies there
 */
public record InputFile(String name, String path, long bytes) implements Serializable {
  private static final String LOCAL = "file:///";

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

  /** Opens it; seekable where its file system lets it be. */
  public ReadableByteChannel open() throws IOException {
    return path.startsWith(LOCAL)
        ? FileChannel.open(Path.of(URI.create(path)))
        : StoreChannel.open(path);
  }
}
