package org.belowline.thread;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.belowline.model.Article;
import org.belowline.model.ExportedComment;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.ThreadSummary;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one thread, linked by their ids. Links that cannot be are repaired, which is said of
 * the comment and counted; no comment is lost; nothing depends on the order of the rows. Linear but
 * for sorting.
 *
 * @param comments in order of time, unknown times last, then of the site's id; a comment that is
 *     not in the data stands before its first reply; a parent may stand behind its replies
 * @param duplicates rows that are left out, since another one has their id
 * @param article what the rows say of the article; null where they say nothing
 */
record ExportedThread(
    String articleId,
    List<RawComment> comments,
    ThreadSummary.Faults faults,
    List<ExportedComment> duplicates,
    @Nullable Article article) {

  /**
   * Links the rows; null where there are none.
   *
   * @param rows of one article, in any order; read once, and not held beyond this
   */
  static @Nullable ExportedThread of(Iterable<ExportedComment> rows) {
    List<Row> sorted = new ArrayList<>();
    rows.forEach(row -> sorted.add(new Row(row)));
    if (sorted.isEmpty()) {
      return null;
    }
    sorted.sort(Row.ORDER);
    List<ExportedComment> duplicates = new ArrayList<>();
    List<RawComment> comments = new ArrayList<>(sorted.size());
    Map<String, Integer> places = new HashMap<>();
    Article article = null;
    Article lastSaid = null;
    for (Row row : sorted) {
      String id = row.content().siteId();
      if (id != null && places.putIfAbsent(id, comments.size()) != null) {
        duplicates.add(row.exported);
        continue;
      }
      comments.add(row.content());
      Article said = row.exported.article();
      if (said != null && said != lastSaid) {
        article = article == null ? said : article.filledFrom(said);
        lastSaid = said;
      }
    }
    String articleId = sorted.get(0).exported.articleId();
    sorted.clear(); // or a million rows were held beside what is made of them
    ReplyLinks links = ReplyLinks.resolve(comments, places);
    return new ExportedThread(
        articleId,
        links.comments(),
        new ThreadSummary.Faults(
            links.orphans(), links.selfParents(), links.cycles(), duplicates.size()),
        duplicates,
        article);
  }

  /** A row, with what orders rows of the same time and id where there are any. */
  private static final class Row {
    /** Stands last. */
    private static final long UNKNOWN_TIME = Long.MAX_VALUE;

    private static final Comparator<Location> PLACE =
        comparing(Location::input)
            .thenComparing(Location::record, nullsLast(naturalOrder()))
            .thenComparing(Location::offset, nullsLast(naturalOrder()));

    /** Times first, and cheaply: most rows differ in them. */
    static final Comparator<Row> ORDER =
        Comparator.<Row>comparingLong(row -> row.time)
            .thenComparing(row -> row.content().siteId(), nullsLast(naturalOrder()))
            .thenComparing(Row::digest)
            .thenComparing(row -> row.exported.location(), PLACE);

    final ExportedComment exported;
    private final long time;
    private @Nullable String digest;

    Row(ExportedComment exported) {
      this.exported = exported;
      Moment created = content().created();
      this.time = created == null || created.at() == null ? UNKNOWN_TIME : created.at();
    }

    RawComment content() {
      return exported.content();
    }

    /** Of what the comment says, without regard to where it lies. */
    private String digest() {
      if (digest == null) {
        byte[] said = content().toString().getBytes(StandardCharsets.UTF_8);
        digest = HexFormat.of().formatHex(Ids.sha256().digest(said));
      }
      return digest;
    }
  }
}
