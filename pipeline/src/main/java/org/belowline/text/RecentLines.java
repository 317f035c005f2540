package org.belowline.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was last found in some lines, since a splitter asks the same lines again and again
 * while it looks for a form that fits. It changes nothing but the time that takes. One a thread.
 */
final class RecentLines<T> {
  private static final int PLACES = 256;

  private final String[] lines = new String[PLACES];
  private final Object[] found = new Object[PLACES];

  /** What {@code read} makes of the line; null where that is nothing. */
  @SuppressWarnings("unchecked")
  @Nullable T get(String line, Function<String, @Nullable T> read) {
    int place = (line.hashCode() * 31 + line.length()) & (PLACES - 1);
    if (!line.equals(lines[place])) {
      found[place] = read.apply(line);
      lines[place] = line;
    }
    return (T) found[place];
  }
}
