package org.belowline.export;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Remembers what was made for some keys lately, so that not each row pays for it anew. It changes
 * nothing but the time that takes. Not safe for use by several threads.
 */
public final class Recent<V> {
  private final Map<String, V> known;

  /**
   * Remembers so many.
   *
   * @param most when one more comes, the oldest is forgotten
   */
  public Recent(int most) {
    known =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > most;
          }
        };
  }

  /** What is made for the key. */
  public V get(String key, Supplier<V> make) {
    return requireNonNull(known.computeIfAbsent(key, any -> make.get()));
  }
}
