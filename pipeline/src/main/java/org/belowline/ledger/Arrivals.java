package org.belowline.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the files that a command names an output was not made of yet. Not for several threads.
 */
public final class Arrivals {
  /** What a file is to the output. */
  public enum Kind {
    /** The output has nothing of it. */
    NEW,
    /** The output has something else of a file of this name. */
    CHANGED,
    /** The output has it. */
    KNOWN,
    /** The output has it by a name that no file has any more. */
    MOVED
  }

  /** What is to be known of the place where files lie. */
  public interface Place {
    /** Whether a file of this name is there. */
    boolean has(String name);

    /** Whether both names are of one file that is there. */
    boolean isOne(String name, String other);
  }

  private final Map<String, LedgerInput> byName = new HashMap<>();
  private final Map<String, List<String>> byDigest = new HashMap<>();
  private final Set<String> named;
  private final Place place;

  /**
   * Compares with a ledger.
   *
   * @param named the names of all files of the command
   */
  public Arrivals(Ledger ledger, Set<String> named, Place place) {
    for (LedgerInput input : ledger.inputs()) {
      byName.put(input.input(), input);
      if (input.sha256() != null) {
        byDigest.computeIfAbsent(input.sha256(), digest -> new ArrayList<>()).add(input.input());
      }
    }
    this.named = new HashSet<>(named);
    this.place = place;
  }

  /**
   * What a file is; each is asked for once.
   *
   * @param sha256 null where it cannot be opened
   */
  public Kind of(String name, @Nullable String sha256) {
    LedgerInput same = byName.get(name);
    if (same != null) {
      return Objects.equals(same.sha256(), sha256) ? Kind.KNOWN : Kind.CHANGED;
    }
    List<String> others = byDigest.getOrDefault(sha256 == null ? "" : sha256, List.of());
    for (String other : others) {
      if (place.isOne(other, name)) {
        return Kind.KNOWN;
      }
    }
    for (String other : others) {
      // A name stands for one file that has moved: whatever else has its content is a copy.
      if (!named.contains(other) && !place.has(other)) {
        others.remove(other);
        return Kind.MOVED;
      }
    }
    return Kind.NEW;
  }
}
