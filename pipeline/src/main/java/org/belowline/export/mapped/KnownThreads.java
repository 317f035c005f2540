package org.belowline.export.mapped;

import java.util.List;
import java.util.Objects;
import org.belowline.export.CommentColumn;
import org.belowline.export.MarkupText;
import org.belowline.export.Recent;
import org.belowline.export.ThreadKey;
import org.belowline.model.Article;
import org.belowline.model.Moment;
import org.belowline.page.html.element.ElementText;
import org.belowline.text.GivenTime;
import org.belowline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** Articles that rows told of lately, so that not each row pays for its key anew. Bounded. */
final class KnownThreads {
  private static final int MOST = 1 << 16;

  /** Their texts are held too. */
  private static final int MOST_WITH_TEXT = 1 << 8;

  private static final String NAMESPACE = "map";

  private final Recent<Known> known;

  KnownThreads(MappedRow row) {
    known = new Recent<>(row.names(CommentColumn.ARTICLE_TEXT) ? MOST_WITH_TEXT : MOST);
  }

  /**
   * The article of a row.
   *
   * @param name null where the row has none
   * @param url the same
   * @return null where it has neither
   */
  @Nullable Known of(@Nullable String name, @Nullable String url) {
    String address = url == null && name != null && isAddress(name) ? name : url;
    if (name == null && address == null) {
      return null;
    }
    String both = address == null ? name : name == null ? address : address + '\n' + name;
    return known.get(
        both, () -> new Known(ThreadKey.of(address, NAMESPACE, name == null ? address : name)));
  }

  private static boolean isAddress(String name) {
    return name.startsWith("http://") || name.startsWith("https://");
  }

  /** An article, and what the last row said of it. */
  static final class Known {
    private final ThreadKey key;
    private @Nullable String title;
    private @Nullable String author;
    private @Nullable String created;
    private @Nullable String text;
    private @Nullable Article article;

    Known(ThreadKey key) {
      this.key = key;
    }

    ThreadKey key() {
      return key;
    }

    /** What a row says of it; null where it says nothing. */
    @Nullable Article saidBy(MappedRow row) {
      String newTitle = row.value(CommentColumn.TITLE);
      String newAuthor = row.value(CommentColumn.ARTICLE_AUTHOR);
      String newCreated = row.value(CommentColumn.ARTICLE_CREATED);
      String newText = row.value(CommentColumn.ARTICLE_TEXT);
      boolean isSame =
          Objects.equals(title, newTitle)
              && Objects.equals(author, newAuthor)
              && Objects.equals(created, newCreated)
              && Objects.equals(text, newText);
      if (!isSame) {
        title = newTitle;
        author = newAuthor;
        created = newCreated;
        text = newText;
        article = article(title, author, created, text);
      }
      return article;
    }
  }

  /** An article of these facts; null where there are none. */
  static @Nullable Article article(
      @Nullable String title,
      @Nullable String author,
      @Nullable String created,
      @Nullable String text) {
    if (title == null && author == null && created == null && text == null) {
      return null;
    }
    List<String> authors =
        author == null
            ? null
            : author.startsWith("[") ? ListText.of(author) : List.of(author.strip());
    ElementText.Paragraphs paragraphs = text == null ? null : MarkupText.paragraphs(text);
    return new Article(
        null,
        null,
        null,
        null,
        null,
        title == null ? null : WhiteSpace.collapse(MarkupText.of(title)),
        null,
        authors == null || authors.isEmpty() ? null : authors,
        created == null ? null : time(created),
        null,
        paragraphs == null || paragraphs.paragraphs().isEmpty() ? null : paragraphs.text(),
        paragraphs == null ? List.of() : paragraphs.setOff(),
        null,
        null,
        null);
  }

  private static Moment time(String text) {
    Moment given = GivenTime.of(text);
    return given == null ? Moment.unread(text.strip()) : given;
  }
}
