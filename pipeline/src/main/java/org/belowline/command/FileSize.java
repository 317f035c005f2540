package org.belowline.command;

/**
 * A unit of sizes, as a person reads them.
 *
 * @param bytes so many make one
 */
record FileSize(String name, long bytes) {
  private static final int STEP = 10;
  private static final String[] NAMES = {"B", "KiB", "MiB", "GiB", "TiB"};

  /** The largest unit of which the size has at least ten. */
  static FileSize of(long size) {
    int power = 0;
    while (power + 1 < NAMES.length && size >> (STEP * (power + 1)) >= STEP) {
      power++;
    }
    return new FileSize(NAMES[power], 1L << (STEP * power));
  }

  /** The size in its unit: "900 B", "12 MiB". */
  static String print(long size) {
    FileSize unit = of(size);
    return Console.sentence("%,d %s", size / unit.bytes, unit.name);
  }
}
