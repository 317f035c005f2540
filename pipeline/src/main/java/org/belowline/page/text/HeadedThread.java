package org.belowline.page.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Evidence;
import org.belowline.model.RawComment;
import org.belowline.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * A thread printed one comment below the other, without list marks: each begins with its author and
 * its date. Who answers whom shows only where the site says "Reply to Ann"; else all stand at top
 * level without evidence.
 *
 * <p>Bylines of other stories look the same, so the thread needs a header with a count, which the
 * comments do not exceed.
 */
final class HeadedThread implements ThreadLayout {
  /** Between the header and the first comment stand a form or a few buttons, no story. */
  private static final int MOST_LINES_BELOW_HEADER = 12;

  /** The share of comments with a number below their text from which on it is their votes. */
  private static final double VOTES_SHOWN = 0.5;

  private static final int MOST_DIGITS = 5;

  /** Of so many comments below a header without count one may be a byline of another story. */
  private static final int FEWEST_WITHOUT_COUNT = 3;

  private static final int FEWEST_WITHOUT_HEADER = 2;

  /** The share of comments with buttons from which on the buttons show what these are. */
  private static final double BUTTONS_SHOWN = 0.7;

  private record Head(int line, ItemHead head) {}

  @Override
  public @Nullable FoundThread find(List<Line> page) {
    return belowHeader(page, true);
  }

  /** The last thread below a header, with or without a count. */
  static @Nullable FoundThread belowHeader(List<Line> page, boolean counted) {
    HeadsOnPage known = new HeadsOnPage(page);
    for (int i = page.size() - 1; i >= 0; i--) {
      CommentHeader header = page.get(i).isItem() ? null : CommentHeader.parse(page.get(i).text());
      if (header != null && isCounted(header) == counted && (!counted || header.count() > 0)) {
        FoundThread thread = below(page, known, i, header);
        if (thread != null) {
          return thread;
        }
      }
    }
    return null;
  }

  /** The thread that no header announces: its buttons show that these are comments. */
  static @Nullable FoundThread withoutHeader(List<Line> page) {
    HeadsOnPage known = new HeadsOnPage(page);
    int first = -1;
    for (int i = 0; i < page.size() && first < 0; i++) {
      Line line = page.get(i);
      if (!line.isBlank() && !line.isItem() && isHead(known.at(i))) {
        first = i;
      }
    }
    if (first < 0) {
      return null;
    }
    int limit = end(page, known, first);
    List<Head> heads = heads(page, known, first, limit);
    return heads.size() < FEWEST_WITHOUT_HEADER || !haveButtons(page, heads, limit)
        ? null
        : thread(page, null, first, heads, limit);
  }

  private static @Nullable FoundThread below(
      List<Line> page, HeadsOnPage known, int start, CommentHeader header) {
    if (!beginsSoon(page, known, start + 1)) {
      return null;
    }
    int limit = end(page, known, start + 1);
    List<Head> heads = heads(page, known, start + 1, limit);
    boolean expected =
        header.count() == null
            ? heads.size() >= FEWEST_WITHOUT_COUNT || limit < page.size()
            : heads.size() <= header.count();
    return heads.isEmpty() || !expected && !haveButtons(page, heads, limit)
        ? null
        : thread(page, header, start, heads, limit);
  }

  /** Whether most heads have a button before the next one. */
  private static boolean haveButtons(List<Line> page, List<Head> heads, int limit) {
    int with = 0;
    for (int i = 0; i < heads.size(); i++) {
      int next = i + 1 < heads.size() ? heads.get(i + 1).line() : limit;
      int from = heads.get(i).line() + 1;
      with +=
          page.subList(Math.min(from, next), next).stream()
                  .anyMatch(line -> !line.isBlank() && Phrases.isButton(line.text()))
              ? 1
              : 0;
    }
    return with >= BUTTONS_SHOWN * heads.size();
  }

  private static FoundThread thread(
      List<Line> page, @Nullable CommentHeader header, int start, List<Head> heads, int limit) {
    List<CommentText> texts = new ArrayList<>();
    boolean below = header != null && standBelow(page, start + 1, heads, limit);
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      if (below) {
        int from = i == 0 ? start + 1 : heads.get(i - 1).line() + heads.get(i - 1).head().lines();
        texts.add(CommentText.of(page.subList(from, head.line()), null, 0));
        continue;
      }
      int next = i + 1 < heads.size() ? heads.get(i + 1).line() : limit;
      texts.add(
          CommentText.of(
              page.subList(head.line(), next), page.get(head.line()), head.head().lines()));
    }
    List<Integer> lines = texts.stream().flatMap(text -> text.lines().stream()).toList();
    return FoundThread.of(header, start, limit, comments(heads, texts), lines, null);
  }

  /** Whether author and date stand below the text of each: nothing follows the last of them. */
  private static boolean standBelow(List<Line> page, int from, List<Head> heads, int limit) {
    Head last = heads.get(heads.size() - 1);
    return hasText(page.subList(from, heads.get(0).line()))
        && !hasText(page.subList(last.line() + last.head().lines(), limit));
  }

  private static boolean hasText(List<Line> lines) {
    return lines.stream().anyMatch(line -> !line.isBlank() && !Phrases.isButton(line.text()));
  }

  private static List<RawComment> comments(List<Head> heads, List<CommentText> texts) {
    long withVotes = texts.stream().filter(text -> votes(text.body()) != null).count();
    boolean votesAreShown = withVotes >= VOTES_SHOWN * texts.size();
    Map<String, Integer> latestBy = new HashMap<>();
    List<RawComment> comments = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      ItemHead head = heads.get(i).head();
      String body = texts.get(i).body();
      Long votes = votesAreShown ? votes(body) : null;
      if (votes != null) {
        body = body.substring(0, Math.max(0, body.lastIndexOf("\n\n")));
      }
      Integer parent = head.answers() == null ? null : latestBy.get(Names.fold(head.answers()));
      latestBy.put(Names.fold(head.author()), i);
      comments.add(
          PrintedComment.of(
              parent,
              parent == null ? null : Evidence.MENTION,
              null,
              head.author(),
              head.created(),
              body,
              null,
              votes));
    }
    return comments;
  }

  /** The number that stands alone below the text; null where none does. */
  private static @Nullable Long votes(String body) {
    String last = body.substring(body.lastIndexOf("\n\n") + 1).strip();
    String digits = last.startsWith("-") || last.startsWith("+") ? last.substring(1) : last;
    return !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Long.valueOf(last)
        : null;
  }

  /** Where the site speaks again below the thread. */
  private static int end(List<Line> page, HeadsOnPage known, int from) {
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
      begun = begun || isHead(known.at(i));
    }
    return page.size();
  }

  private static List<Head> heads(List<Line> page, HeadsOnPage known, int from, int limit) {
    List<Head> heads = new ArrayList<>();
    int next = from;
    while (next < limit) {
      ItemHead head =
          page.get(next).isBlank() || page.get(next).isItem() ? null : known.at(next, limit);
      if (head != null && isHead(head)) {
        heads.add(new Head(next, head));
        next += head.lines();
      } else {
        next++;
      }
    }
    return heads;
  }

  private static boolean beginsSoon(List<Line> page, HeadsOnPage known, int from) {
    int lines = 0;
    for (int i = from; i < page.size() && lines <= MOST_LINES_BELOW_HEADER; i++) {
      if (!page.get(i).isBlank()) {
        lines++;
        if (isCounted(CommentHeader.parse(page.get(i).text()))) {
          return false; // what follows stands below the nearer header
        }
        if (isHead(known.at(i))) {
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
}
