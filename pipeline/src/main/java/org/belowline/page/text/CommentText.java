package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a comment: what is left of its lines without author, date and the site's buttons.
 *
 * @param body paragraphs parted by one blank line; empty where nothing is left
 * @param lines those of author, date and text, as base 0 lines of the page
 */
record CommentText(String body, List<Integer> lines) {

  private static final int LONGEST_VOTES = 6;

  /** A shorter beginning may well be said twice. */
  private static final int SHORTEST_SUBJECT = 6;

  /**
   * The text of the lines, the first {@code headLines} of which are author and date.
   *
   * @param mark the line whose list mark is the thread's and no text; null where there is none
   */
  static CommentText of(List<Line> lines, @Nullable Line mark, int headLines) {
    int end = endOfText(lines, headLines);
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < headLines; i++) {
      Line line = lines.get(i);
      if (!line.isBlank() && (i == 0 || !Phrases.isButton(line.text()))) {
        taken.add(line.index());
      }
    }
    StringBuilder body = new StringBuilder();
    boolean gap = false;
    for (int i = headLines; i < end; i++) {
      Line line = lines.get(i);
      String text = line == mark ? line.text() : line.printed();
      if (body.length() == 0 && Phrases.isRating(text)) {
        continue;
      }
      if (text.isEmpty()) {
        gap = true;
        if (!line.isBlank()) {
          taken.add(line.index());
        }
        continue;
      }
      if (body.length() > 0) {
        body.append(gap ? "\n\n" : "\n");
      }
      body.append(text);
      gap = false;
      taken.add(line.index());
    }
    return new CommentText(withoutSubject(body.toString()), taken);
  }

  /** The text without a first line that only repeats how it begins. */
  private static String withoutSubject(String body) {
    int end = body.indexOf("\n\n");
    if (end < SHORTEST_SUBJECT || body.substring(0, end).indexOf('\n') >= 0) {
      return body;
    }
    String rest = body.substring(end + 2);
    return rest.startsWith(body.substring(0, end)) ? rest : body;
  }

  /**
   * What stands below the last button is the site's: the footer of the list, or of the page. A
   * button with as much text below it as above it is only a word.
   */
  private static int endOfText(List<Line> lines, int from) {
    int last = -1;
    for (int i = lines.size() - 1; i >= from && last < 0; i--) {
      if (i > 0 && !lines.get(i).isBlank() && Phrases.isButton(lines.get(i).text())) {
        last = i;
      }
    }
    if (last < 0) {
      return lines.size();
    }
    int above = 0;
    int below = 0;
    for (int i = from; i < lines.size(); i++) {
      if (i < last) {
        above += lines.get(i).text().length();
      } else if (i > last) {
        below += lines.get(i).text().length();
      }
    }
    if (below > above) {
      return lines.size();
    }
    int button = last;
    while (last > from && isBesideButton(lines.get(last - 1))) {
      last--;
    }
    // "+1" may be all that somebody says.
    return last == from && lines.subList(from, button).stream().anyMatch(CommentText::isSaid)
        ? button
        : last;
  }

  private static boolean isSaid(Line line) {
    return !line.isBlank() && !Phrases.isButton(line.text());
  }

  /** Beside a button stand others, and the votes. */
  private static boolean isBesideButton(Line line) {
    return line.isBlank()
        || Phrases.isButton(line.text())
        || !line.isItem()
            && line.text().codePoints().noneMatch(Character::isLetter)
            && line.text().length() <= LONGEST_VOTES;
  }
}
