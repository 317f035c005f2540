package org.belowline.page.text;

import java.util.Arrays;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.SplitPage;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a page: with this thread, or with none.
 *
 * @param thread null where all of the page is the article and the site around it
 * @param roles of all lines
 */
record Reading(@Nullable FoundThread thread, ArticleText article, Role[] roles) {
  static Reading of(List<Line> lines, @Nullable FoundThread thread) {
    Role[] roles = new Role[lines.size()];
    Arrays.fill(roles, Role.FURNITURE);
    if (thread == null) {
      return new Reading(null, ArticleText.ofPage(lines, roles, null), roles);
    }
    for (int i = 0; i < thread.roles().size(); i++) {
      roles[thread.start() + i] = thread.roles().get(i);
    }
    FirstPost first = thread.firstPost();
    CommentHeader header = thread.header();
    ArticleText article =
        first == null
            ? ArticleText.ofPage(
                lines.subList(0, thread.start()), roles, header == null ? null : header.title())
            : ArticleText.ofPost(lines.subList(0, first.card()), roles, first.post());
    return new Reading(thread, article, roles);
  }

  boolean hasArticle() {
    return !article.paragraphs.isEmpty();
  }

  SplitPage page(List<Line> lines, @Nullable String url) {
    CommentHeader header = thread == null ? null : thread.header();
    CommentHeader counted = header != null && header.count() != null ? header : count(lines, roles);
    Article shown = toArticle(article, counted, commentsOpen(lines, roles), url);
    return new SplitPage(
        thread == null || thread.firstPost() == null ? shown : shown.asPost(),
        thread == null ? List.of() : thread.comments(),
        List.of());
  }

  private static Article toArticle(
      ArticleText found,
      @Nullable CommentHeader counted,
      @Nullable Boolean commentsOpen,
      @Nullable String url) {
    Byline byline = found.byline;
    return new Article(
        url,
        null,
        null,
        byline == null ? null : byline.siteName(),
        null,
        found.headline,
        byline == null ? null : byline.printed(),
        found.authors,
        found.published,
        null,
        String.join("\n\n", found.paragraphs),
        found.setOff,
        counted == null ? null : counted.declared(),
        counted == null ? null : counted.count(),
        commentsOpen);
  }

  /** The last header with a count, where the thread itself has none. */
  private static @Nullable CommentHeader count(List<Line> lines, Role[] roles) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (roles[i] == Role.FURNITURE && !lines.get(i).isItem()) {
        CommentHeader header = CommentHeader.parse(lines.get(i).text());
        if (header != null && header.count() != null) {
          return header;
        }
      }
    }
    return null;
  }

  private static @Nullable Boolean commentsOpen(List<Line> lines, Role[] roles) {
    Boolean open = null;
    for (Line line : lines) {
      if (roles[line.index()] == Role.FURNITURE) {
        if (Phrases.saysClosed(line.text())) {
          return false;
        }
        if (Phrases.invites(line.text())) {
          open = true;
        }
      }
    }
    return open;
  }
}
