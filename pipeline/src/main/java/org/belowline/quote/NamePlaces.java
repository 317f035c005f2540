package org.belowline.quote;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where in a body the names stand. */
final class NamePlaces {
  private final TreeMap<Integer, NameRun> byEnd = new TreeMap<>();
  private final StoryNames names;

  NamePlaces(List<NameRun> runs, StoryNames names) {
    this.names = names;
    for (NameRun run : runs) {
      byEnd.put(run.end(), run);
    }
  }

  /** The name that ends at this place, in UTF-16 units; null where none does. */
  @Nullable NameRun endingAt(int end) {
    NameRun found = byEnd.get(end);
    if (found == null) {
      return null;
    }
    NameRun run = names.trimmed(found);
    boolean known = run.words().size() > 1 || names.fullest(run.name()) != null;
    return known || names.looksLikeName(run.name()) ? run : null;
  }

  /** Whether this is surely somebody: a name of two words or more, or a part of one. */
  boolean isKnown(Mention mention) {
    String name = mention.name();
    return name != null && names.fullest(name) != null;
  }

  /** The names that end between two places, in order. */
  Collection<NameRun> between(int start, int end) {
    return byEnd.subMap(start, end).values().stream().map(names::trimmed).toList();
  }
}
