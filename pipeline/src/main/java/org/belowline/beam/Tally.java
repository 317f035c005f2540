package org.belowline.beam;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.belowline.dump.DumpFormat;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.people.Forgetting;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one worker's share, by name; they add up to the account of the run. A name has two
 * words with a point between: {@code text.read}, {@code text.kept}, {@code text.rejected}, {@code
 * reason.no_article}, {@code skip.request}, {@code forgotten.comments}, {@code forgotten.entry-3}.
 */
public final class Tally {
  public static final String READ = "read";
  public static final String KEPT = "kept";
  public static final String SKIPPED = "skipped";
  public static final String REJECTED = "rejected";
  public static final String REASON = "reason";
  public static final String SKIP = "skip";

  /** Comments of exports that have come to their threads. */
  public static final String ASSEMBLED = "assembled.comments";

  /** Characters of pages and comments that stand as U+FFFD. */
  public static final String REPLACED = "replaced.characters";

  /**
   * Bytes of blocks between the stations, of pieces of work that count, by where they come from.
   */
  public static final String TRAVELLED = "travelled";

  static final String FROM_READING = "from_reading";
  static final String FROM_ASSEMBLY = "from_assembly";

  public static final String FORGOTTEN = "forgotten";
  public static final String COMMENTS = "comments";
  private static final String ENTRY = "entry-";
  private static final String UNKNOWN = "unknown";

  private final Map<String, Long> counts = new TreeMap<>();

  void read(@Nullable DumpFormat format) {
    add(code(format), READ);
  }

  void kept(DumpFormat format) {
    add(code(format), KEPT);
  }

  void rejected(@Nullable DumpFormat format, Reject.Reason reason) {
    add(code(format), REJECTED);
    add(REASON, reason.name().toLowerCase(Locale.ROOT));
  }

  void skipped(DumpFormat format, SkipKind kind) {
    add(code(format), SKIPPED);
    add(SKIP, kind.code());
  }

  /**
   * Takes a comment back that was kept, and could not be used.
   *
   * @param format its code
   */
  void rejectedAfterAll(String format, Reject.Reason reason) {
    counts.merge(format + "." + KEPT, -1L, Long::sum);
    add(format, REJECTED);
    add(REASON, reason.name().toLowerCase(Locale.ROOT));
  }

  void replaced(long characters) {
    if (characters > 0) {
      counts.merge(REPLACED, characters, Long::sum);
    }
  }

  void assembled(long comments) {
    counts.merge(ASSEMBLED, comments, Long::sum);
  }

  /**
   * Counts what travels.
   *
   * @param from one of the constants above
   */
  void travelled(String from, long bytes) {
    counts.merge(TRAVELLED + "." + from, bytes, Long::sum);
  }

  /** An entry of the deletion list counts once for each thread in which it names something. */
  void forgot(Forgetting forgetting) {
    if (forgetting.forgotten() > 0) {
      counts.merge(FORGOTTEN + "." + COMMENTS, forgetting.forgotten(), Long::sum);
    }
    forgetting.entries().forEach(entry -> add(FORGOTTEN, ENTRY + entry));
  }

  Map<String, Long> counts() {
    return counts;
  }

  /** Adds the counts of another. */
  void add(Map<String, Long> others) {
    others.forEach((name, count) -> counts.merge(name, count, Long::sum));
  }

  private void add(String first, String second) {
    counts.merge(first + "." + second, 1L, Long::sum);
  }

  private static String code(@Nullable DumpFormat format) {
    return format == null ? UNKNOWN : format.code();
  }
}
