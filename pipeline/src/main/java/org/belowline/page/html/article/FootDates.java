package org.belowline.page.html.article;

import org.belowline.model.Moment;
import org.belowline.page.html.element.ElementText;
import org.belowline.page.text.Phrases;
import org.belowline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a page prints far from its headline, as at the foot of the story: "Page last
 * updated: May 3, 2019". Only a line that begins with such a label counts, alone or above the line
 * of the date; and where such lines name several days, some are of other stories, and none is
 * taken.
 */
record FootDates(@Nullable Moment published, @Nullable Moment modified) {
  private static final int LONGEST_LINE = 80;

  static FootDates of(Page page) {
    OneDay published = new OneDay();
    OneDay modified = new OneDay();
    Outline outline = page.outline;
    OneDay labelled = null;
    int gone = 0;
    for (int i = Math.max(0, page.headline.index()); i < outline.size(); i++) {
      if (i < gone) {
        continue;
      }
      if (page.comments.get(i)) {
        gone = outline.end(i);
        continue;
      }
      if (outline.ownText(i) == 0) {
        continue;
      }
      OneDay above = labelled;
      labelled = null;
      if (outline.text(i) > LONGEST_LINE || outline.isLarge(i)) {
        continue;
      }
      String line = WhiteSpace.collapse(ElementText.of(outline.element(i), within -> false));
      OneDay own =
          DateLabels.saysChanged(line)
              ? modified
              : DateLabels.saysPublished(line) ? published : null;
      OneDay days = own == null ? above : own;
      if (days == null || line.length() > LONGEST_LINE) {
        continue;
      }
      Moment found = Phrases.endsSentence(line) ? null : Dates.read(line);
      if (found != null) {
        days.add(found);
      } else {
        labelled = own;
      }
    }
    return new FootDates(published.day(), modified.day());
  }

  /** A day as long as no other is added. */
  private static final class OneDay {
    private @Nullable Moment first;
    private boolean several;

    void add(Moment moment) {
      if (first == null) {
        first = moment;
      } else {
        several |= Dates.isEarlier(moment, first) || Dates.isEarlier(first, moment);
      }
    }

    @Nullable Moment day() {
      return several ? null : first;
    }
  }
}
