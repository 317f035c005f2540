package org.belowline.survey;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.Discussion;
import org.belowline.model.Evidence;
import org.belowline.model.ExportedComment;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.model.ZoneBasis;
import org.belowline.thread.ThreadAssembly;
import org.jspecify.annotations.Nullable;

/** Threads as exports give them, for tests. */
public final class Discussions {
  private final Article article;
  private final String id;
  private final List<ExportedComment> rows = new ArrayList<>();

  private Discussions(String host, String path, @Nullable String headline, @Nullable String body) {
    String url = "https://" + host + "/" + path;
    this.id = Ids.articleOfUrl(host + "/" + path);
    this.article =
        new Article(
            url,
            url,
            host,
            null,
            "en",
            headline,
            null,
            List.of("Maren Holt"),
            at(0),
            null,
            body,
            List.of(),
            null,
            null,
            null);
  }

  /** An article, published at second 0. */
  public static Discussions below(
      String host, String path, @Nullable String headline, @Nullable String body) {
    return new Discussions(host, path, headline, body);
  }

  /** A comment, written at the second that its place in the list is the minute of. */
  public Discussions comment(
      String siteId, @Nullable String parent, @Nullable String author, String body) {
    rows.add(
        new ExportedComment(
            id,
            Location.of("in"),
            "test",
            article,
            new RawComment(
                null,
                null,
                Status.PRESENT,
                parent == null ? null : Evidence.ID,
                siteId,
                author,
                null,
                at(60L * (rows.size() + 1)),
                body,
                null,
                null,
                null,
                null,
                parent,
                null)));
    return this;
  }

  /** The thread. */
  public Discussion discussion() {
    return ThreadAssembly.assemble(List.of(), rows).discussion();
  }

  private static Moment at(long second) {
    return new Moment(second * Moment.MICROS_PER_SECOND, null, Precision.SECOND, ZoneBasis.GIVEN);
  }
}
