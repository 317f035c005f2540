package org.belowline.also;

/** Takes what threads give to files; each file gets its pieces in the order of their keys. */
@FunctionalInterface
public interface Pieces {
  /** A piece; several may have one key. */
  void add(AlsoFile file, byte[] key, byte[] value);
}
