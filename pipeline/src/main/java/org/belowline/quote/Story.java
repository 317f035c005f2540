package org.belowline.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belowline.model.Article;
import org.belowline.model.Quote.Passage;
import org.jspecify.annotations.Nullable;

/** A body as the rules read it: its lines, the names in it, the conversations that it may hold. */
final class Story {
  private final String body;
  private final List<StoryLine> lines;
  private final int[] starts;
  private final int[] codePoints;
  private final @Nullable String headline;
  private final StoryNames names;
  private final List<Conversation> conversations;

  /**
   * Reads a body.
   *
   * @param article whose authors and site may stand as labels
   */
  Story(String body, Article article) {
    this.body = body;
    this.lines = lines(body, new HashSet<>(article.setOff()));
    this.starts = lines.stream().mapToInt(StoryLine::start).toArray();
    this.codePoints = new int[lines.size()];
    int unit = 0;
    int point = 0;
    for (StoryLine line : lines) {
      point += body.codePointCount(unit, line.start());
      unit = line.start();
      codePoints[line.index()] = point;
    }
    this.headline = article.headline();
    this.names = StoryNames.of(body, article);
    this.conversations = Conversations.in(this);
  }

  private static List<StoryLine> lines(String body, Set<Integer> setOff) {
    List<StoryLine> lines = new ArrayList<>();
    int paragraph = 0;
    int start = 0;
    while (start <= body.length()) {
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      if (end == start) {
        paragraph++;
      } else {
        lines.add(
            new StoryLine(
                lines.size(),
                paragraph,
                start,
                body.substring(start, end),
                setOff.contains(paragraph)));
      }
      start = end + 1;
    }
    return List.copyOf(lines);
  }

  String body() {
    return body;
  }

  @Nullable String headline() {
    return headline;
  }

  List<StoryLine> lines() {
    return lines;
  }

  StoryLine line(int index) {
    return lines.get(index);
  }

  StoryNames names() {
    return names;
  }

  /** Runs of labelled turns in order; whether they are conversations the rules say. */
  List<Conversation> conversations() {
    return conversations;
  }

  /** The stretch between two places, which are given in UTF-16 units. */
  Passage passage(int start, int end) {
    long from = codePoint(start);
    String text = body.substring(start, end);
    return new Passage(text, from, from + text.codePointCount(0, text.length()));
  }

  private long codePoint(int unit) {
    int found = Arrays.binarySearch(starts, unit);
    int line = found >= 0 ? found : -found - 2;
    return codePoints[line] + body.codePointCount(lines.get(line).start(), unit);
  }
}
