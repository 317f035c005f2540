package org.belowline.thread;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.Capture;
import org.belowline.model.Discussion;
import org.belowline.model.Document;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;

/** Threads to test with, written as short as they can be. */
final class Threads {
  private Threads() {}

  /** The discussion with comments of nobody at these parents; −1 for the article. */
  static Discussion ofParents(int... parents) {
    List<RawComment> comments = new ArrayList<>();
    for (int parent : parents) {
      comments.add(comment(parent, null, null));
    }
    return discussion(null, null, comments);
  }

  static RawComment comment(int parent, @Nullable String author, @Nullable Moment created) {
    return new RawComment(
        parent < 0 ? null : parent,
        null,
        Status.PRESENT,
        null,
        null,
        author,
        null,
        created,
        "one two three",
        null,
        null,
        null);
  }

  /** A local time, so many minutes after some midnight. */
  static Moment minute(long minutes) {
    return new Moment(
        minutes * 60 * Moment.MICROS_PER_SECOND, null, Precision.MINUTE, ZoneBasis.UNKNOWN);
  }

  static Discussion discussion(
      @Nullable List<String> authors, @Nullable Moment published, List<RawComment> comments) {
    return ThreadAssembly.assemble(List.of(capture(authors, published, comments, "in.txt")));
  }

  static Capture capture(
      @Nullable List<String> authors,
      @Nullable Moment published,
      List<RawComment> comments,
      String input) {
    Article article =
        new Article(
            null,
            null,
            null,
            null,
            null,
            "Headline",
            null,
            authors,
            published,
            null,
            "Body.",
            null,
            null,
            null);
    Document document =
        new Document(
            Location.of(input),
            "text",
            null,
            null,
            "UTF-8",
            0,
            5,
            "00ff",
            comments.size(),
            List.of());
    return new Capture(Ids.articleOfText("text"), document, article, comments);
  }
}
