package org.belowline.dump;

/**
 * What is too large, by size and never by time, so that two runs agree.
 *
 * @param maxPageBytes a larger page is rejected; decompressed
 * @param rejectSampleBytes so much of a rejected page is shown
 */
public record Limits(int maxPageBytes, int rejectSampleBytes) {
  public Limits {
    if (maxPageBytes < 1) {
      throw new IllegalArgumentException("maxPageBytes: " + maxPageBytes);
    }
    if (rejectSampleBytes < 0) {
      throw new IllegalArgumentException("rejectSampleBytes: " + rejectSampleBytes);
    }
  }
}
