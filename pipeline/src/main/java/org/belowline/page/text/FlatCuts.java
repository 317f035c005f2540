package org.belowline.page.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the comments of a thread begin and end among its lines: each stamp stands above the text of
 * its comment, or each below it.
 *
 * @param first the first line of each comment, base 0
 * @param text the first line of its text
 * @param end behind the last line of its text
 * @param names its author; null where it shows none
 * @param answers whom the site says it replies to; null where it does not say
 */
record FlatCuts(
    int[] first,
    int[] text,
    int[] end,
    List<@Nullable String> names,
    List<@Nullable String> answers) {
  /** A name that is printed above the text too stands at most so many lines below a stamp. */
  private static final int REACH = 6;

  private static final int LONGEST_FIRST = 400;
  private static final double MOST = 0.6;
  private static final int FEWEST_WORDS = 4;

  /** The cuts where the stamps stand above the texts. */
  static FlatCuts above(StampRun run) {
    int n = run.stamps.size();
    int[] first = new int[n];
    int[] text = new int[n];
    int[] end = new int[n];
    @Nullable String[] names = new String[n];
    @Nullable String[] answers = new String[n];
    List<FlatHeads.Head> heads =
        run.cards ? FlatHeads.of(run.ink, run.stamps, run.names) : List.of();
    for (int k = 0; k < n; k++) {
      Stamp stamp = run.stamps.get(k);
      int above = k == 0 ? 0 : text[k - 1];
      first[k] = Math.max(above, run.cards ? heads.get(k).first() : run.names.first(stamp));
      text[k] = run.cards ? heads.get(k).text() : run.names.end(stamp);
      names[k] = run.cards ? heads.get(k).author() : run.names.name(stamp);
      answers[k] = stamp.answers();
      if (answers[k] == null && first[k] > above) {
        answers[k] = Phrases.answered(run.ink.get(first[k] - 1).text());
        first[k] -= answers[k] == null ? 0 : 1;
      }
      if (k > 0) {
        end[k - 1] = first[k];
      }
    }
    end[n - 1] = Math.max(text[n - 1], run.limit);
    return new FlatCuts(first, text, end, Arrays.asList(names), Arrays.asList(answers));
  }

  /** The cuts where the stamps stand below the texts; null where they do not. */
  static @Nullable FlatCuts below(StampRun run) {
    List<Line> ink = run.ink;
    List<Stamp> stamps = run.stamps;
    int n = stamps.size();
    if (hasText(ink, stamps.get(n - 1).end(), run.limit)) {
      return null;
    }
    int top = run.headerAt >= 0 ? run.headerAt + 1 : named(ink, stamps.get(0));
    if (top < 0 || !hasText(ink, top, stamps.get(0).first())) {
      return null;
    }
    int[] first = new int[n];
    int[] text = new int[n];
    int[] end = new int[n];
    @Nullable String[] names = new String[n];
    @Nullable String[] answers = new String[n];
    int again = 0;
    int shown = 0;
    for (int k = 0; k < n; k++) {
      Stamp stamp = stamps.get(k);
      first[k] = k == 0 ? top : stamps.get(k - 1).end();
      end[k] = stamp.first();
      names[k] = stamp.name();
      answers[k] = stamp.answers();
      text[k] = behindName(ink, first[k], end[k], stamp.name());
      again += text[k] > first[k] ? 1 : 0;
      shown += first[k] < end[k] && isNameLine(ink.get(first[k]).text()) ? 1 : 0;
    }
    if (run.headerAt < 0 && again < MOST * n) {
      return null;
    }
    if (stamps.get(0).name() == null) {
      if (shown < MOST * n) {
        return null;
      }
      for (int k = 0; k < n; k++) {
        if (first[k] < end[k] && isNameLine(ink.get(first[k]).text())) {
          String line = ink.get(first[k]).text();
          String said = ItemHead.withoutVerb(line);
          names[k] = PrintedName.clean(said == null ? line : said);
          text[k] = first[k] + 1;
        }
      }
    }
    return new FlatCuts(first, text, end, Arrays.asList(names), Arrays.asList(answers));
  }

  private static boolean isNameLine(String text) {
    return ItemHead.withoutVerb(text) != null || NamePlace.isName(text);
  }

  private static boolean hasText(List<Line> ink, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = ink.get(i).text();
      if (Block.words(text) >= FEWEST_WORDS
          && !Phrases.isButton(text)
          && !Phrases.invites(text)
          && !FlatEnd.isEnd(text)) {
        return true;
      }
    }
    return false;
  }

  private static int named(List<Line> ink, Stamp stamp) {
    for (int i = stamp.first() - 1; i >= Math.max(0, stamp.first() - LONGEST_FIRST); i--) {
      if (ink.get(i).text().equals(stamp.name())) {
        return i;
      }
    }
    return -1;
  }

  /** The line behind the one that is the name, near the top; the top where none is. */
  private static int behindName(List<Line> ink, int from, int to, @Nullable String name) {
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      if (ink.get(i).text().equals(name)) {
        return i + 1;
      }
    }
    return from;
  }
}
