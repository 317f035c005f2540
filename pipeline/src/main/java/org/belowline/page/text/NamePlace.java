package org.belowline.page.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the comments of a thread have their author's name: in the stamp, or so many lines above or
 * below it. It is learnt from all of them, as a short line alone could be anything.
 */
final class NamePlace {
  /** A place has to be a name with so many comments. */
  private static final double SHARE = 0.7;

  /** A farther place has to be better by so much. */
  private static final double BETTER = 0.05;

  /** One name with more than this share of the comments is a word of the site. */
  private static final double MOST_OF_ONE = 0.8;

  private static final int FEWEST_FOR_ONE = 4;
  private static final int FEWEST_FOR_A_LEAD = 3;
  private static final int WORDS_OF_A_NAME = 3;
  private static final int WORDS_OF_A_LONG_NAME = 5;

  /** The places, the likelier ones first; 0 is the stamp itself. */
  private static final int[] PLACES = {0, -1, 1, -2, 2, -3};

  private final List<Line> ink;
  private final int lowest;
  private final int place;
  private final boolean found;

  /**
   * The words that all names begin with, in whatever language: "posted by". Empty where none do.
   */
  private String lead = "";

  private NamePlace(List<Line> ink, int lowest, int place, boolean found) {
    this.ink = ink;
    this.lowest = lowest;
    this.place = place;
    this.found = found;
  }

  /**
   * The place of these stamps' names.
   *
   * @param lowest no name stands above this line, base 0
   */
  static NamePlace of(List<Line> ink, List<Stamp> all, int lowest) {
    List<Stamp> stamps = all.subList(0, Math.min(all.size(), StampRun.ENOUGH_TO_LEARN));
    NamePlace best = new NamePlace(ink, lowest, 0, false);
    double bestScore = SHARE - BETTER;
    for (int place : PLACES) {
      NamePlace at = new NamePlace(ink, lowest, place, true);
      double score = at.score(stamps);
      if (score > bestScore + BETTER) {
        bestScore = score;
        best = at;
      }
    }
    best.learnLead(stamps);
    return best;
  }

  private void learnLead(List<Stamp> stamps) {
    String common = null;
    Set<String> names = new HashSet<>();
    for (Stamp stamp : stamps) {
      String name = name(stamp);
      if (name == null) {
        return;
      }
      names.add(name);
      common = common == null ? name : commonBeginning(common, name);
    }
    int end = common == null ? -1 : common.lastIndexOf(' ');
    if (names.size() >= FEWEST_FOR_A_LEAD && end > 0) {
      lead = common.substring(0, end + 1);
    }
  }

  private static String commonBeginning(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return one.substring(0, same);
  }

  private double score(List<Stamp> stamps) {
    double score = 0;
    Map<String, Integer> counts = new HashMap<>();
    for (Stamp stamp : stamps) {
      String name = name(stamp);
      if (name != null) {
        int words = Block.words(name);
        score += words <= WORDS_OF_A_NAME ? 1 : words <= WORDS_OF_A_LONG_NAME ? 0.8 : 0.5;
        counts.merge(name, 1, Integer::sum);
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Stamp.Form form = stamps.get(0).form();
    boolean sure = place == 0 && (form.says() || !form.beginning().isEmpty());
    boolean ofSite =
        !sure
            && stamps.size() >= FEWEST_FOR_ONE
            && most > (place == 0 ? stamps.size() - 1 : MOST_OF_ONE * stamps.size());
    return ofSite ? 0 : score / stamps.size();
  }

  /** Whether there is one. */
  boolean isFound() {
    return found;
  }

  /** Lines below the stamp; above it where negative, 0 for the stamp itself. */
  int lines() {
    return place;
  }

  /** The line of the stamp's name, base 0; −1 where it has none but in itself. */
  private int line(Stamp stamp) {
    if (!found || place == 0) {
      return -1;
    }
    int at = place < 0 ? stamp.first() + place : stamp.end() + place - 1;
    return at < lowest || at >= ink.size() ? -1 : at;
  }

  /** The first line of the head of a comment, its name and what repeats it included. */
  int first(Stamp stamp) {
    int at = line(stamp);
    String name = name(stamp);
    int first = at < 0 || at > stamp.at() || name == null ? stamp.first() : at;
    while (name != null && first > lowest && isSame(ink.get(first - 1).text(), name)) {
      first--;
    }
    return first;
  }

  /** Behind the last line of the head of a comment. */
  int end(Stamp stamp) {
    int at = line(stamp);
    return at < stamp.at() || name(stamp) == null ? stamp.end() : at + 1;
  }

  /** The author of the comment with this stamp; null where none is a name. */
  @Nullable String name(Stamp stamp) {
    String name = whole(stamp);
    return name != null && name.startsWith(lead) ? name.substring(lead.length()) : name;
  }

  private @Nullable String whole(Stamp stamp) {
    if (place == 0) {
      return stamp.name();
    }
    int at = line(stamp);
    if (at < 0) {
      return stamp.name();
    }
    String text = ink.get(at).text();
    String said = ItemHead.withoutVerb(text);
    if (said != null && CommentHeader.parse(text) == null) {
      return ItemHead.isName(said) ? PrintedName.clean(said) : null;
    }
    return isName(text) || AuthorCard.isRank(text) && Block.words(text) == 1
        ? PrintedName.clean(text)
        : null;
  }

  /** Whether a line could be a name, and nothing that sites print. */
  static boolean isName(String text) {
    return ItemHead.isName(text)
        && ItemHead.hasLetter(text)
        && (!Phrases.endsSentence(text) || CardLines.isInitials(text))
        && !Phrases.headsAside(text)
        && !Phrases.isShareBar(text)
        && !Controls.isBar(text)
        && !ForumPost.isNote(text)
        && !AuthorCard.isRank(text)
        && !AuthorCard.isLabelled(text)
        && !AuthorCard.isBadge(text)
        && CommentHeader.parse(text) == null
        && !LineTime.isWhole(text);
  }

  /** The name again, its first letter, or what stands for the author's picture. */
  private static boolean isSame(String text, String name) {
    return PrintedName.clean(text).equalsIgnoreCase(name)
        || AuthorCard.isLetterOf(text, name)
        || AuthorCard.isAvatar(text);
  }
}
