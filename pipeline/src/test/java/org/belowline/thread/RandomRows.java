package org.belowline.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.belowline.model.Article;
import org.belowline.model.Evidence;
import org.belowline.model.ExportedComment;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;

/** The rows of one random thread, many of them broken in one way or another. */
final class RandomRows {
  private static final String ARTICLE_ID = Ids.articleOfText("a town");
  private static final List<String> NAMES =
      List.of("Ann", "ANN", "Bob", "Cleo", "Dag", "[deleted]", "Guest 7");
  private static final long SECOND = 1_000_000;
  private static final int LONGEST_TEXT = 6;

  /** When the article was published; null where no row says so. */
  final @Nullable Moment published;

  /** The folded name of the article's author; null where no row says so. */
  final @Nullable String writer;

  private final Random random;
  private final int size;
  private final double faults;
  private final double untimed;

  RandomRows(int seed) {
    random = new Random(seed);
    size = 1 + random.nextInt(seed % 20 == 0 ? 60 : 15);
    faults = random.nextInt(4) / 10.0;
    untimed = random.nextInt(12) == 0 ? 1 : random.nextInt(3) / 5.0;
    published = random.nextInt(3) == 0 ? null : time(random.nextInt(100));
    writer = random.nextInt(3) == 0 ? null : "bob";
  }

  /** The rows, in the order in which they were written but for the faults. */
  List<ExportedComment> rows() {
    String[] ids = new String[size];
    @Nullable String[] parents = new String[size];
    for (int v = 0; v < size; v++) {
      // as texts, ids are not in the order of their numbers
      ids[v] = v > 0 && isFault() ? ids[random.nextInt(v)] : Integer.toString(v + 1);
      parents[v] = v > 0 && random.nextInt(4) > 0 ? ids[random.nextInt(v)] : null;
    }
    for (int v = 0; v < size; v++) {
      if (isFault()) {
        breakLink(v, ids, parents);
      }
    }
    List<ExportedComment> rows = new ArrayList<>();
    for (int v = 0; v < size; v++) {
      rows.add(row(v, ids[v], parents[v]));
    }
    return rows;
  }

  private boolean isFault() {
    return random.nextDouble() < faults;
  }

  private void breakLink(int v, String[] ids, @Nullable String[] parents) {
    int second = random.nextInt(size);
    int third = random.nextInt(size);
    switch (random.nextInt(4)) {
      case 0 -> parents[v] = "x" + random.nextInt(3);
      case 1 -> parents[v] = ids[v];
      case 2 -> {
        parents[v] = ids[second];
        parents[second] = ids[v];
      }
      default -> {
        parents[v] = ids[second];
        parents[second] = ids[third];
        parents[third] = ids[v];
      }
    }
  }

  private ExportedComment row(int v, String id, @Nullable String parent) {
    boolean deleted = random.nextInt(10) == 0;
    String name = random.nextInt(8) == 0 ? null : NAMES.get(random.nextInt(NAMES.size()));
    return new ExportedComment(
        ARTICLE_ID,
        new Location("rows.jsonl", (long) v, null),
        "jsonl",
        article(),
        new RawComment(
            null,
            null,
            deleted ? Status.DELETED : Status.PRESENT,
            parent == null ? null : Evidence.ID,
            // a row without id is nobody's parent
            v > 0 && random.nextInt(20) == 0 ? null : id,
            name,
            null,
            random.nextDouble() < untimed ? null : time(random.nextInt(3 * size)),
            deleted ? null : "row " + v + " once more".repeat(random.nextInt(LONGEST_TEXT)),
            null,
            random.nextInt(3) == 0 ? Long.valueOf(random.nextInt(9) - 4) : null,
            null,
            null,
            parent,
            null));
  }

  private Article article() {
    return new Article(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        writer == null ? null : List.of(writer),
        published,
        null,
        null,
        null,
        null,
        null);
  }

  private static Moment time(int seconds) {
    return new Moment(seconds * SECOND, null, Precision.SECOND, ZoneBasis.GIVEN);
  }

  /** The folded name of a known author. */
  @Nullable String known(@Nullable String name) {
    return name == null || name.equals("[deleted]") || name.equals("Guest 7")
        ? null
        : name.toLowerCase(Locale.ROOT);
  }
}
