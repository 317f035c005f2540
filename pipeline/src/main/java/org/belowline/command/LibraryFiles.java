package org.belowline.command;

import java.nio.file.Path;

/**
 * Where libraries unpack the native code that they bring along. Each deletes what it unpacked when
 * the process ends, but not when it is killed.
 */
final class LibraryFiles {
  private static final String ZSTANDARD = "ZstdTempFolder";
  private static final String SNAPPY = "org.xerial.snappy.tempdir";

  private LibraryFiles() {}

  /** Has them unpacked in the folder, by those that are not unpacked already. */
  static void unpackIn(Path folder) {
    System.setProperty(ZSTANDARD, folder.toString());
    System.setProperty(SNAPPY, folder.toString());
  }
}
