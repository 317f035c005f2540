package org.belowline.page.html.article;

import java.util.Set;
import org.belowline.model.Moment;
import org.belowline.page.html.element.ElementText;
import org.belowline.page.text.Phrases;
import org.belowline.text.PrintedTimes;
import org.belowline.text.WhiteSpace;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The dates that the page prints around the headline: in time elements, in elements whose class
 * says so, in lines of their own. One that follows "updated" and its like is that of a change.
 */
record PrintedDates(@Nullable Moment published, @Nullable Moment modified) {
  private static final int LONGEST = 160;

  /** A longer line without a mark is prose with a date in it. */
  private static final int LONGEST_LINE = 80;

  /** Lines from the headline: farther above it a date is the site's; below, one without a mark. */
  private static final int REACH = 12;

  /** A line of nothing but a date that is no farther above the headline is the story's. */
  private static final int JUST_ABOVE = 3;

  /** Characters of prose between headline and date below which the date is the story's. */
  private static final int NEAR = 600;

  private static final Set<String> WORDS =
      Set.of(
          "date",
          "published",
          "posted",
          "timestamp",
          "pubdate",
          "updated",
          "dateline",
          "datetime",
          "postdate",
          "publish",
          "meta",
          "time");

  private static final int MOST_BESIDE = 300;

  static PrintedDates of(Page page) {
    Moment published = null;
    Moment modified = null;
    for (Mark mark : Mark.values()) {
      Moment found = marked(page, mark, false);
      published = published == null ? found : published;
      modified = modified == null ? marked(page, mark, true) : modified;
    }
    return new PrintedDates(published, modified);
  }

  private enum Mark {
    TIME,
    WORD,
    LINE
  }

  private static @Nullable Moment marked(Page page, Mark mark, boolean changed) {
    Outline outline = page.outline;
    Moment above = null;
    int headline = page.headline.index();
    int prose = 0;
    int lines = 0;
    int aboveAt = 0;
    int gone = 0;
    for (int i = 0; i < outline.size() && prose <= NEAR; i++) {
      if (i < gone) {
        continue;
      }
      if (page.comments.get(i)) {
        gone = outline.end(i);
        continue;
      }
      if (i == headline) {
        above = lines - aboveAt > (mark == Mark.LINE ? JUST_ABOVE : REACH) ? null : above;
        lines = 0;
      }
      if (outline.ownText(i) > 0) {
        lines++;
      }
      if (i > headline && outline.ownText(i) > 0) {
        prose += page.furniture.get(i) ? 0 : Math.max(0, outline.ownText(i) - LONGEST);
      }
      if (outline.text(i) > LONGEST
          || outline.isLarge(i)
          || !has(page, i, mark)
          || mark == Mark.LINE && i > headline && lines > REACH) {
        continue;
      }
      Moment found =
          mark == Mark.LINE && i < headline
              ? whole(page, i, changed)
              : read(page, i, mark, changed);
      if (found != null && i > headline) {
        return found;
      }
      if (found != null) {
        above = found;
        aboveAt = lines;
      }
    }
    return above;
  }

  /** Above a headline stand lines of others as well; one that is a date and no more is its own. */
  private static @Nullable Moment whole(Page page, int i, boolean changed) {
    return changed
        ? null
        : PrintedTimes.whole(
            WhiteSpace.collapse(ElementText.of(page.outline.element(i), within -> false)));
  }

  private static boolean has(Page page, int i, Mark mark) {
    Element element = page.outline.element(i);
    return switch (mark) {
      case TIME -> element.nameIs("time");
      case WORD -> page.classWords.of(element).stream().anyMatch(WORDS::contains);
      case LINE -> page.outline.ownText(i) > 0 || isBesideHeadline(page, i);
    };
  }

  /** Whether an element is not a block of its own, but in that in which the headline stands. */
  private static boolean isBesideHeadline(Page page, int i) {
    int headline = page.headline.index();
    return headline >= 0 && i >= page.outline.end(headline) && page.outline.block(i) < headline;
  }

  /** What stands beside a date; of a parent with very many parts none is its label. */
  private static String label(@Nullable Element parent) {
    return parent == null || parent.childNodeSize() > MOST_BESIDE ? "" : parent.ownText().strip();
  }

  private static @Nullable Moment read(Page page, int i, Mark mark, boolean changed) {
    Element element = page.outline.element(i);
    String text = WhiteSpace.collapse(ElementText.of(element, within -> false));
    String before = label(element.parent());
    Set<String> words = page.classWords.of(element);
    boolean isChange =
        DateLabels.saysChanged(text)
            || DateLabels.saysChanged(before)
            || (words.contains("updated") || words.contains("modified"))
                && !words.contains("published");
    if (isChange != changed) {
      return null;
    }
    if (mark == Mark.LINE && (text.length() > LONGEST_LINE || Phrases.endsSentence(text))) {
      return null;
    }
    Moment machine = element.nameIs("time") ? Dates.read(element.attr("datetime")) : null;
    Moment printed = machine == null ? Dates.read(text) : machine;
    // "2 days ago", with the day where a mouse rests on it
    return printed == null && mark == Mark.WORD ? Dates.read(element.attr("title")) : printed;
  }
}
