package org.belowline.page.html.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.model.Moment;
import org.belowline.page.html.element.ElementText;
import org.belowline.page.text.Phrases;
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

  /** So many lines below the headline a date without a mark is the story's. */
  private static final int REACH = 12;

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

  private static final List<String> CHANGED =
      List.of(
          "updated",
          "last updated",
          "modified",
          "last modified",
          "last reviewed",
          "reviewed",
          "edited",
          "aktualisiert",
          "zuletzt aktualisiert",
          "mis à jour",
          "modifié",
          "actualizado",
          "aggiornato",
          "bijgewerkt",
          "atualizado",
          "обновлено");

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
    int gone = 0;
    for (int i = 0; i < outline.size() && prose <= NEAR; i++) {
      if (i < gone) {
        continue;
      }
      if (page.comments.get(i)) {
        gone = outline.end(i);
        continue;
      }
      if (i > headline && outline.ownText(i) > 0) {
        lines++;
        prose += page.furniture.get(i) ? 0 : Math.max(0, outline.ownText(i) - LONGEST);
      }
      if (outline.text(i) > LONGEST
          || !has(page, i, mark)
          || mark == Mark.LINE && (i < headline || lines > REACH)) {
        continue;
      }
      Moment found = read(page, i, mark, changed);
      if (found != null && i > headline) {
        return found;
      }
      above = found == null ? above : found;
    }
    return above;
  }

  private static boolean has(Page page, int i, Mark mark) {
    Element element = page.outline.element(i);
    return switch (mark) {
      case TIME -> element.nameIs("time");
      case WORD -> page.classWords.of(element).stream().anyMatch(WORDS::contains);
      case LINE -> page.outline.ownText(i) > 0;
    };
  }

  private static @Nullable Moment read(Page page, int i, Mark mark, boolean changed) {
    Element element = page.outline.element(i);
    String text = WhiteSpace.collapse(ElementText.of(element, within -> false));
    String before = element.parent() == null ? "" : element.parent().ownText().strip();
    Set<String> words = page.classWords.of(element);
    boolean isChange =
        saysChanged(text)
            || saysChanged(before)
            || (words.contains("updated") || words.contains("modified"))
                && !words.contains("published");
    if (isChange != changed) {
      return null;
    }
    if (mark == Mark.LINE && (text.length() > LONGEST_LINE || Phrases.endsSentence(text))) {
      return null;
    }
    Moment machine = element.nameIs("time") ? Dates.read(element.attr("datetime")) : null;
    return machine == null ? Dates.read(text) : machine;
  }

  private static boolean saysChanged(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return CHANGED.stream().anyMatch(lower::startsWith);
  }
}
