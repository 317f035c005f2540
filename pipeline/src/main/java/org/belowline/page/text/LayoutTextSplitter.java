package org.belowline.page.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.SplitPage;
import org.jspecify.annotations.Nullable;

/** Splits a page of layout text into its article and the comments below it. */
public final class LayoutTextSplitter {
  private LayoutTextSplitter() {}

  /**
   * A page, split, with the role of each line.
   *
   * @param page null where the text shows no article
   * @param roles one a line, base 0; null for a blank line
   */
  public record Result(@Nullable SplitPage page, List<@Nullable Role> roles) {
    public Result {
      roles = java.util.Collections.unmodifiableList(new ArrayList<>(roles));
    }
  }

  /**
   * Splits the text.
   *
   * @param text lines ended by line feeds
   * @param url where the page was captured; null where unknown
   */
  public static Result split(String text, @Nullable String url) {
    List<Line> lines = lines(text);
    Role[] roles = new Role[lines.size()];
    Arrays.fill(roles, Role.FURNITURE);
    FoundThread thread = thread(lines);
    int end = lines.size();
    if (thread != null) {
      end = thread.start();
      for (int i = 0; i < thread.roles().size(); i++) {
        roles[thread.start() + i] = thread.roles().get(i);
      }
    }
    CommentHeader header = thread == null ? null : thread.header();
    FirstPost first = thread == null ? null : thread.firstPost();
    ArticleText article =
        first == null
            ? new ArticleText(lines.subList(0, end), roles, header == null ? null : header.title())
            : new ArticleText(lines.subList(0, first.card()), roles, first.post());
    CommentHeader counted = header != null && header.count() != null ? header : count(lines, roles);
    SplitPage page =
        article.paragraphs.isEmpty()
            ? null
            : new SplitPage(
                article(article, counted, commentsOpen(lines, roles), url),
                thread == null ? List.of() : thread.comments(),
                List.of());
    return new Result(page, withoutBlanks(lines, roles));
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(Line.parse(lines.size(), text.substring(start, end)));
      start = end + 1;
    }
    return lines;
  }

  private static @Nullable FoundThread thread(List<Line> lines) {
    for (ThreadLayout layout : ThreadLayout.ALL) {
      FoundThread thread = layout.find(lines);
      if (thread != null) {
        return thread;
      }
    }
    return null;
  }

  private static Article article(
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

  private static List<@Nullable Role> withoutBlanks(List<Line> lines, Role[] roles) {
    List<@Nullable Role> result = new ArrayList<>(roles.length);
    for (Line line : lines) {
      result.add(line.isBlank() ? null : roles[line.index()]);
    }
    return result;
  }
}
