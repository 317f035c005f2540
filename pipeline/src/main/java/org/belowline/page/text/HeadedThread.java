package org.belowline.page.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A thread printed one comment below the other, without list marks: each begins with its author and
 * its date. Nothing shows who answers whom, so all stand at top level without evidence.
 *
 * <p>Bylines of other stories look the same, so the thread needs a header with a count, which the
 * comments do not exceed.
 */
final class HeadedThread implements ThreadLayout {
  /** Between the header and the first comment stand a form or a few buttons, no story. */
  private static final int MOST_LINES_BELOW_HEADER = 12;

  /** A head is read from so many lines. */
  private static final int LONGEST_HEAD = 8;

  private record Head(int line, ItemHead head) {}

  @Override
  public @Nullable FoundThread find(List<Line> page) {
    for (int i = page.size() - 1; i >= 0; i--) {
      CommentHeader header = page.get(i).isItem() ? null : CommentHeader.parse(page.get(i).text());
      if (isCounted(header) && header.count() > 0) {
        FoundThread thread = below(page, i, header);
        if (thread != null) {
          return thread;
        }
      }
    }
    return null;
  }

  private static @Nullable FoundThread below(List<Line> page, int start, CommentHeader header) {
    if (!beginsSoon(page, start + 1)) {
      return null;
    }
    int limit = end(page, start + 1);
    List<Head> heads = heads(page, start + 1, limit);
    if (heads.isEmpty() || heads.size() > header.count()) {
      return null;
    }
    List<RawComment> comments = new ArrayList<>();
    List<Role> roles = new ArrayList<>(Collections.nCopies(limit - start, Role.FURNITURE));
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      int next = i + 1 < heads.size() ? heads.get(i + 1).line() : limit;
      CommentText text =
          CommentText.of(
              page.subList(head.line(), next), page.get(head.line()), head.head().lines());
      for (int line : text.lines()) {
        roles.set(line - start, Role.COMMENT);
      }
      boolean deleted = Phrases.isPlaceholder(text.body());
      comments.add(
          new RawComment(
              null,
              null,
              deleted ? Status.DELETED : Status.PRESENT,
              null,
              null,
              head.head().author(),
              null,
              head.head().created(),
              deleted ? null : text.body(),
              null,
              null,
              null));
    }
    return new FoundThread(header, start, limit, comments, roles);
  }

  /** Where the site speaks again below the thread. */
  private static int end(List<Line> page, int from) {
    boolean begun = false;
    for (int i = from; i < page.size(); i++) {
      String text = page.get(i).text();
      if (begun
          && (Phrases.invites(text)
              || Phrases.saysClosed(text)
              || Phrases.headsAside(text)
              || CommentHeader.parse(text) != null)) {
        return i;
      }
      begun |= isHead(ItemHead.read(texts(page, i, i + LONGEST_HEAD)));
    }
    return page.size();
  }

  private static List<Head> heads(List<Line> page, int from, int limit) {
    List<Head> heads = new ArrayList<>();
    int next = from;
    while (next < limit) {
      ItemHead head =
          page.get(next).isBlank() || page.get(next).isItem()
              ? null
              : ItemHead.read(texts(page, next, Math.min(limit, next + LONGEST_HEAD)));
      if (head != null && isHead(head)) {
        heads.add(new Head(next, head));
        next += head.lines();
      } else {
        next++;
      }
    }
    return heads;
  }

  private static boolean beginsSoon(List<Line> page, int from) {
    int lines = 0;
    for (int i = from; i < page.size() && lines <= MOST_LINES_BELOW_HEADER; i++) {
      if (!page.get(i).isBlank()) {
        lines++;
        if (isCounted(CommentHeader.parse(page.get(i).text()))) {
          return false; // what follows stands below the nearer header
        }
        if (isHead(ItemHead.read(texts(page, i, i + LONGEST_HEAD)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCounted(@Nullable CommentHeader header) {
    return header != null && header.count() != null;
  }

  private static boolean isHead(ItemHead head) {
    return head.author() != null && head.created() != null;
  }

  private static List<String> texts(List<Line> page, int from, int to) {
    return page.subList(from, Math.min(to, page.size())).stream().map(Line::printed).toList();
  }
}
