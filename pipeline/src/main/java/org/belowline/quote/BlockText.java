package org.belowline.quote;

import org.belowline.model.Quote;
import org.belowline.model.Quote.Citation;
import org.belowline.model.Quote.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a story that may be a block quote.
 *
 * @param first the first line
 * @param last the last line
 */
record BlockText(int first, int last) {
  private static final int FEWEST_LETTERS = 20;

  /** So many paragraphs in marks may belong together. */
  private static final int MOST_LINES = 40;

  /**
   * The paragraphs from this line on that stand in quotation marks as a whole: one, or several that
   * each open a mark which only the last one closes. Null where they do not.
   */
  static @Nullable BlockText marked(Story story, int first) {
    int line = first;
    while (line < story.lines().size() && line - first < MOST_LINES) {
      String text = story.line(line).text();
      if (QuoteMarks.endOfWhole(text) > 0) {
        return new BlockText(first, line);
      }
      if (!QuoteMarks.staysOpen(text)) {
        break;
      }
      line++;
    }
    // The first mark is never closed: how far it reaches is not told.
    return line > first ? new BlockText(first, first) : null;
  }

  /** The paragraphs from this line on that the page sets off; null where it does not. */
  static @Nullable BlockText setOff(Story story, int first) {
    int line = first;
    while (line < story.lines().size()
        && story.line(line).setOff()
        && !story.line(line).isItem()
        && Attribution.parse(story.line(line).text()) == null
        && SourceLine.parse(story.line(line)) == null) {
      line++;
    }
    return line == first ? null : new BlockText(first, line - 1);
  }

  boolean isLongEnough(Story story) {
    return story.line(last).end() - story.line(first).start() >= FEWEST_LETTERS;
  }

  /** Whether all of its lines are told in sentences, and none is an item of a list. */
  boolean isProse(Story story) {
    for (int line = first; line <= last; line++) {
      if (!story.line(line).isProse() || story.line(line).isItem()) {
        return false;
      }
    }
    return true;
  }

  /** The sentence that introduces the block; null where none does. */
  @Nullable Introduction introduction(Story story) {
    if (first == 0) {
      return null;
    }
    Introduction above = Introduction.of(story.line(first - 1));
    return above != null && above.colon() ? above : null;
  }

  /** The block as a finding, its outer marks left out. */
  Finding found(Story story, @Nullable Speaker speaker, @Nullable Citation citation, String rule) {
    int start = story.line(first).start();
    int end = story.line(last).end();
    int words = QuoteMarks.endOfWhole(story.line(last).text());
    if (words > 0 && QuoteMarks.opens(story.line(first).text())) {
      start++;
      end = story.line(last).start() + words;
    } else if (first == last && QuoteMarks.staysOpen(story.line(first).text())) {
      start++;
    }
    Introduction introduction = introduction(story);
    Cue cue = introduction == null ? null : story.lastCueBefore(introduction.line().end());
    Speaker introduced = introduction == null ? null : IntroducedSpeaker.of(story, introduction);
    if (introduced == null && cue != null) {
      introduced = new Speakers(story).of(cue.subject());
    }
    return Finding.apart(
        Quote.Kind.BLOCK,
        story.passage(start, end),
        speaker == null ? introduced : speaker,
        cue == null ? null : story.passage(cue.start(), cue.end()),
        null,
        introduction == null ? null : introduction.sentence(),
        citation,
        rule);
  }
}
