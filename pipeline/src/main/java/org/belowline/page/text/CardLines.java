package org.belowline.page.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a forum prints about authors around the stamps of its posts, learnt from all of them: labels
 * such as "Location" or "Platform", ranks that several members have.
 */
final class CardLines {
  /** A card has at most so many lines. */
  static final int LONGEST = 24;

  private static final int LONGEST_SUBJECT = 140;
  private static final int LONGEST_BELOW = 12;

  /** A line that so many posts have in their cards is the site's: a rank, a label, a link. */
  private static final int REPEATED = 3;

  private static final int MOST_WORDS_OF_A_LINE = 6;

  private final List<Line> ink;

  /** Lines of several cards, which have other lines above them there. */
  private final Set<String> repeated = new HashSet<>();

  /** Lines of several cards, with which other lines follow there. */
  private final Set<String> labels = new HashSet<>();

  /** Lines that follow the site's notes below several posts: how many like a post. */
  private final Set<String> notes = new HashSet<>();

  /** Whether cards have known labels, counts or dates. */
  private final boolean hard;

  /**
   * Learns from the lines beside the stamps.
   *
   * @param above whether the cards stand above them, else below
   */
  CardLines(List<Line> ink, List<Stamp> stamps, boolean above) {
    this.ink = ink;
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Set<String>> before = new HashMap<>();
    Map<String, Set<String>> after = new HashMap<>();
    int cards = 0;
    int lowest = 0;
    for (Stamp stamp : stamps) {
      int from = above ? Math.max(lowest, stamp.first() - LONGEST) : stamp.end();
      int to = above ? stamp.first() : Math.min(ink.size(), stamp.end() + LONGEST_BELOW);
      boolean shown = false;
      Set<String> seen = new HashSet<>();
      for (int n = 0; n < to - from; n++) {
        int i = above ? to - 1 - n : from + n;
        String text = ink.get(i).text();
        if (endsBody(text)) {
          if (above) {
            break;
          }
          continue;
        }
        shown |= isHard(i);
        String folded = RepeatedLines.folded(text);
        if (seen.add(folded)) {
          counts.merge(folded, 1, Integer::sum);
        }
        before.computeIfAbsent(folded, line -> new HashSet<>()).add(at(i - 1));
        after.computeIfAbsent(folded, line -> new HashSet<>()).add(at(i + 1));
      }
      cards += shown ? 1 : 0;
      lowest = stamp.end();
    }
    counts.forEach(
        (line, count) -> {
          if (count >= REPEATED && before.get(line).size() > 1) {
            repeated.add(line);
            if (after.get(line).size() > 1 && !AuthorCard.isDateOrCount(line)) {
              labels.add(line);
            }
          }
        });
    this.hard = 2 * cards > stamps.size();
    learnNotes(stamps);
  }

  private void learnNotes(List<Stamp> stamps) {
    Map<String, Integer> following = new HashMap<>();
    for (int i = stamps.get(0).end(); i < stamps.get(stamps.size() - 1).first(); i++) {
      if (ForumPost.isNote(ink.get(i - 1).text()) && !AuthorCard.isDateOrCount(at(i))) {
        following.merge(at(i), 1, Integer::sum);
      }
    }
    following.forEach(
        (line, count) -> {
          if (count >= REPEATED && line.indexOf('0') >= 0) {
            notes.add(line);
          }
        });
  }

  /** Whether the site says this below a post. */
  boolean isNote(String text) {
    return ForumPost.isNote(text) || notes.contains(RepeatedLines.folded(text));
  }

  private String at(int i) {
    return i < 0 || i >= ink.size() ? "" : RepeatedLines.folded(ink.get(i).text());
  }

  boolean isHard() {
    return hard;
  }

  /** Whether the line is sure to belong to a card, and is no name. */
  boolean isSure(int at) {
    String text = ink.get(at).text();
    return isHard(at)
        || isSubject(text)
        || AuthorCard.isStatistics(text)
        || Phrases.isShareBar(text)
        || at > 0 && isLabel(ink.get(at - 1).text()) && !endsBody(text)
        || isLabel(text)
        || !hard && isRepeated(text);
  }

  private boolean isHard(int at) {
    String text = ink.get(at).text();
    return AuthorCard.isLabel(text)
        || AuthorCard.isLabelled(text)
        || AuthorCard.isDateOrCount(text)
        || at > 0 && AuthorCard.isLabel(ink.get(at - 1).text());
  }

  private boolean isLabel(String text) {
    return AuthorCard.isLabel(text) || hard && labels.contains(RepeatedLines.folded(text));
  }

  boolean isRepeated(String text) {
    return repeated.contains(RepeatedLines.folded(text));
  }

  /** What the site calls the author: a rank that others have too. */
  boolean isTitle(String text) {
    return isRepeated(text) || AuthorCard.isRank(text) || AuthorCard.isBadge(text);
  }

  /** Whether the line belongs to no card: a sentence, a note of the forum, a button. */
  static boolean endsBody(String text) {
    if (isSubject(text)) {
      return false;
    }
    return Phrases.endsSentence(text) && !isInitials(text)
        || Controls.isBar(text) && !Phrases.isShareBar(text)
        || Block.words(text) > MOST_WORDS_OF_A_LINE
        || ForumPost.isNote(text)
        || Phrases.isButton(text) && !Phrases.isShareBar(text)
        || MarkedPosts.isTop(text);
  }

  /** "Re: Leaking door": the subject, which some forums print above each post. */
  private static boolean isSubject(String text) {
    return text.length() <= LONGEST_SUBJECT
        && (text.regionMatches(true, 0, "re:", 0, 3)
            || text.regionMatches(true, 0, "re :", 0, 4)
            || text.regionMatches(true, 0, "aw:", 0, 3));
  }

  /** "Michael S.", "J.R.R.": a full stop behind a capital ends no sentence. */
  static boolean isInitials(String text) {
    int end = text.length();
    return end >= 2
        && text.charAt(end - 1) == '.'
        && Character.isUpperCase(text.charAt(end - 2))
        && (end == 2 || !Character.isLetter(text.charAt(end - 3)));
  }
}
