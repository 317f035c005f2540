package org.belowline.export.xml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.belowline.export.ThreadKey;
import org.jspecify.annotations.Nullable;

/**
 * The threads of an export, by the ids under which its comments know them: a million of them may
 * be, each with little more than its address.
 */
final class ThreadTable {
  /** Keys that are at hand; posts of one thread mostly lie near each other. */
  private static final int AT_HAND = 1_000;

  private final String format;
  private final Map<String, String> links = new HashMap<>();
  private final Set<String> deleted = new HashSet<>();

  private final Map<String, ThreadKey> keys =
      new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ThreadKey> eldest) {
          return size() > AT_HAND;
        }
      };

  /**
   * An empty one.
   *
   * @param format the code of the format
   */
  ThreadTable(String format) {
    this.format = format;
  }

  void add(String id, @Nullable String link) {
    keys.remove(id);
    if (link == null) {
      links.putIfAbsent(id, "");
    } else {
      links.put(id, link);
    }
  }

  void delete(String id) {
    deleted.add(id);
  }

  boolean isKnown(String id) {
    return links.containsKey(id);
  }

  /** The key of a thread; by its id where nothing is known of it, or no address of the web. */
  ThreadKey key(String id) {
    return keys.computeIfAbsent(id, any -> ThreadKey.of(links.get(any), format, any));
  }

  boolean isDeleted(String id) {
    return deleted.contains(id);
  }
}
