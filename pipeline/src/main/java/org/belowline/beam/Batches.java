package org.belowline.beam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts files together to pieces of work. A runner pays for each piece, so many small files make
 * one; a large file is one alone.
 */
final class Batches {
  private static final int MOST_FILES = 500;
  private static final long MOST_BYTES = 32L << 20;

  private Batches() {}

  /**
   * All files, in pieces of about the same size, the largest first: a large file that came last
   * would be waited for alone.
   *
   * @param fewest so many pieces at least, as far as there are files, to keep all workers busy
   */
  static List<List<InputFile>> of(List<InputFile> files, int fewest) {
    long bytes = bytes(files);
    long mostBytes = Math.min(MOST_BYTES, bytes / fewest + 1);
    int mostFiles = Math.min(MOST_FILES, files.size() / fewest + 1);
    List<List<InputFile>> batches = new ArrayList<>();
    List<InputFile> open = new ArrayList<>();
    long openBytes = 0;
    for (InputFile file : files) {
      if (!open.isEmpty() && (open.size() >= mostFiles || openBytes + file.bytes() > mostBytes)) {
        batches.add(List.copyOf(open));
        open.clear();
        openBytes = 0;
      }
      open.add(file);
      openBytes += file.bytes();
    }
    if (!open.isEmpty()) {
      batches.add(List.copyOf(open));
    }
    batches.sort(Comparator.comparingLong(Batches::bytes).reversed());
    return batches;
  }

  /** The bytes of all files. */
  static long bytes(List<InputFile> files) {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }
}
