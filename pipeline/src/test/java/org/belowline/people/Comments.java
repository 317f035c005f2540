package org.belowline.people;

import java.util.List;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;

/** Comments to test with. */
final class Comments {
  private Comments() {}

  static RawComment by(@Nullable String author, String body) {
    return of(null, author, null, body);
  }

  static RawComment of(
      @Nullable String siteId, @Nullable String author, @Nullable String authorId, String body) {
    return full(siteId, author, authorId, null, body, null, null);
  }

  static RawComment full(
      @Nullable String siteId,
      @Nullable String author,
      @Nullable String authorId,
      @Nullable String authorUrl,
      String body,
      @Nullable List<String> quoted,
      @Nullable String permalink) {
    return new RawComment(
        null,
        null,
        Status.PRESENT,
        null,
        siteId,
        author,
        authorUrl,
        null,
        body,
        quoted,
        null,
        permalink,
        authorId,
        null,
        null);
  }
}
