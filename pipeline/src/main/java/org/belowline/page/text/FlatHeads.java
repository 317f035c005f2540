package org.belowline.page.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where each post of a forum begins and who wrote it, found around the stamps of the posts: in the
 * stamp itself, in a card above it, in a card below it.
 */
final class FlatHeads {
  /** So many titles of the members' own making may stand between a name and the sure lines. */
  private static final int MOST_TITLES = 2;

  /** So many, where the site itself speaks right above the name. */
  private static final int MOST_TITLES_BELOW_A_NOTE = 4;

  /** So many lines of a card below a stamp may be no sure ones. */
  private static final int LARGEST_GAP = 3;

  private static final int LABEL_REACH = 8;

  /**
   * The head of one post.
   *
   * @param first its first line
   * @param text the line behind its last one
   */
  record Head(int first, int text, @Nullable String author) {}

  private final List<Line> ink;
  private final List<Stamp> stamps;
  private final CardLines above;
  private final CardLines below;

  /** What stands right above the sure lines of cards, and how often. */
  private final Map<String, Integer> blocks = new HashMap<>();

  private final int unknownTitles;

  /** Whether cards whose names are sure have titles of their members' own making, but not all. */
  private boolean titlesVary;

  /** Names that stand where nothing else can, and those of quoted members: "Ann said:". */
  private final Set<String> known = new HashSet<>();

  private FlatHeads(List<Line> ink, List<Stamp> stamps) {
    this.ink = ink;
    this.stamps = stamps;
    this.above = new CardLines(ink, stamps, true);
    this.below = new CardLines(ink, stamps, false);
    learnQuoted();
    this.unknownTitles = unknownTitles();
  }

  /** The heads of the posts, in the order of the stamps. */
  static List<Head> of(List<Line> ink, List<Stamp> stamps, NamePlace names) {
    FlatHeads heads = new FlatHeads(ink, stamps);
    boolean cardsBelow = heads.cardsBelow() || names.isFound() && names.lines() == 1;
    boolean plain = names.isFound() && names.lines() == -1 && !heads.above.isHard();
    List<Head> result = new ArrayList<>();
    for (int k = 0; k < stamps.size(); k++) {
      Stamp stamp = stamps.get(k);
      int lowest = heads.lowest(k);
      if (stamp.name() != null) {
        int first = heads.named(stamp.name(), lowest, stamp.first());
        result.add(new Head(first < 0 ? stamp.first() : first, stamp.end(), stamp.name()));
      } else if (cardsBelow && !heads.above.isHard()) {
        result.add(heads.below(stamp));
      } else if (plain && !heads.cardsBelow() && names.name(stamp) != null) {
        result.add(new Head(Math.max(lowest, names.first(stamp)), stamp.end(), names.name(stamp)));
      } else {
        result.add(heads.above(stamp, lowest));
      }
    }
    return result;
  }

  /** Where the card of the author begins whom the stamp names; −1 where none shows. */
  private int named(String name, int lowest, int mark) {
    int found = -1;
    for (int i = mark - 1; i >= lowest; i--) {
      String text = ink.get(i).text();
      if (MarkedPosts.isTop(text) && (found < 0 || found - i <= MOST_TITLES)) {
        return i + 1;
      }
      if (text.equals(name)) {
        found = i > lowest && AuthorCard.isLetterOf(ink.get(i - 1).text(), name) ? i - 1 : i;
      } else if (found >= 0 && CardLines.endsBody(text)) {
        return found;
      }
    }
    return found;
  }

  /** The card above the stamp of a post. */
  private Head above(Stamp stamp, int lowest) {
    Card card = card(stamp, lowest);
    int name = name(card, stamp);
    if (name < 0 || name >= stamp.first() || !isName(ink.get(name).text())) {
      return new Head(card.top() < 0 ? stamp.first() : card.top(), stamp.end(), null);
    }
    String text = ink.get(name).text();
    if (name + 1 < stamp.first() && AuthorCard.isLetterOf(text, ink.get(name + 1).text())) {
      name++;
      text = ink.get(name).text();
    }
    int first = name;
    while (first > card.lowest()
        && (ink.get(first - 1).text().equals(text)
            || AuthorCard.isLetterOf(ink.get(first - 1).text(), text)
            || AuthorCard.isAvatar(ink.get(first - 1).text())
            || AuthorCard.isBadge(ink.get(first - 1).text()))) {
      first--;
    }
    return new Head(
        first,
        stamp.end(),
        AuthorCard.isRank(text) || isDoubtful(card, name) ? null : PrintedName.clean(text));
  }

  private int name(Card card, Stamp stamp) {
    int doubled = doubled(card, stamp.first());
    if (doubled >= 0) {
      return doubled;
    }
    if (card.top() < 0) {
      return card.atNote() || stamp.first() - card.lowest() <= 2 ? card.lowest() : -1;
    }
    int sure = sureName(card);
    if (sure >= 0) {
      return sure;
    }
    int under = underTitles(card);
    for (int i = under; i >= Math.max(card.lowest(), under - MOST_TITLES); i--) {
      if (known.contains(ink.get(i).text())) {
        return i;
      }
    }
    // What stands above the sure lines in two posts is the name and title of one author.
    for (int titles = MOST_TITLES; titles > 0; titles--) {
      int top = under - titles;
      if (top >= card.lowest() && blocks.getOrDefault(block(top, under), 0) > 1) {
        return top;
      }
    }
    return Math.max(card.lowest(), under - unknownTitles);
  }

  /**
   * Whether nothing tells the name of a card from the title under it or from the last words of the
   * post above it.
   */
  private boolean isDoubtful(Card card, int name) {
    return titlesVary
        && card.top() >= 0
        && sureName(card) < 0
        && underTitles(card) > card.lowest()
        && !known.contains(ink.get(name).text());
  }

  /** The name that is the only line between the site's, or under its first letter; else −1. */
  private int sureName(Card card) {
    if (card.top() < 0) {
      return -1;
    }
    int under = underTitles(card);
    for (int i = under; i > Math.max(card.lowest(), under - MOST_TITLES); i--) {
      if (AuthorCard.isLetterOf(ink.get(i - 1).text(), ink.get(i).text())) {
        return i;
      }
    }
    return card.atNote() && under - card.lowest() <= MOST_TITLES_BELOW_A_NOTE ? card.lowest() : -1;
  }

  private void learnQuoted() {
    for (int i = stamps.get(0).end(); i < stamps.get(stamps.size() - 1).first(); i++) {
      String name = ItemHead.withoutVerb(ink.get(i).text());
      if (name != null && isName(name)) {
        known.add(name);
      }
    }
  }

  private String block(int from, int to) {
    StringBuilder block = new StringBuilder();
    for (int i = from; i <= to; i++) {
      block.append(ink.get(i).text()).append('\n');
    }
    return block.toString();
  }

  /** Where a name stands twice, as the picture's and as its own; −1 where none does. */
  private int doubled(Card card, int mark) {
    for (int i = card.lowest(); i + 1 < mark; i++) {
      String text = ink.get(i).text();
      if (text.equals(ink.get(i + 1).text()) && isName(text) && !AuthorCard.isAvatar(text)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * What can be seen of a card above a stamp.
   *
   * @param lowest the first line that can belong to it
   * @param top the first line that surely does; −1 where none does
   * @param atNote whether the site itself speaks right above it
   */
  private record Card(int lowest, int top, boolean atNote) {}

  private Card card(Stamp stamp, int lowest) {
    int top = -1;
    for (int i = stamp.first() - 1; i >= lowest; i--) {
      String text = ink.get(i).text();
      if (!above.isNote(text) && above.isSure(i)) {
        top = i;
      } else if (CardLines.endsBody(text) || above.isNote(text)) {
        boolean note =
            !ForumPost.endsQuote(text)
                && (above.isNote(text) || MarkedPosts.isTop(text) || Phrases.isButton(text));
        return new Card(i + 1, top, note);
      }
    }
    return new Card(lowest, top, false);
  }

  /** The line above the titles that stand above the sure lines of the card. */
  private int underTitles(Card card) {
    int name = card.top() - 1;
    while (name > card.lowest() && above.isTitle(ink.get(name).text())) {
      name--;
    }
    return name;
  }

  /** How many titles of the members' own making stand between a name and the rest of the card. */
  private int unknownTitles() {
    int[] sure = new int[MOST_TITLES_BELOW_A_NOTE + 1];
    int[] all = new int[MOST_TITLES + 1];
    for (int k = 0; k < stamps.size(); k++) {
      Card card = card(stamps.get(k), lowest(k));
      if (card.top() < 0) {
        continue;
      }
      int under = underTitles(card);
      int name = sureName(card);
      if (name >= 0 && name <= under) {
        sure[under - name]++;
        known.add(ink.get(name).text());
      }
      int titles = under - card.lowest();
      if (titles >= 0 && titles < all.length) {
        all[titles] += card.atNote() ? 2 : 1;
      }
      for (int top = under - 1; top >= Math.max(card.lowest(), under - MOST_TITLES); top--) {
        blocks.merge(block(top, under), 1, Integer::sum);
      }
    }
    int kinds = (int) Arrays.stream(sure).filter(count -> count > 0).count();
    titlesVary = kinds > 1;
    return kinds == 1 ? largest(sure) : largest(all);
  }

  /** The first place of the largest number. */
  private static int largest(int[] counts) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best;
  }

  /** The card below the stamp of a post. */
  private Head below(Stamp stamp) {
    int name = stamp.end();
    if (name + 1 < ink.size()
        && (AuthorCard.isLetterOf(ink.get(name).text(), ink.get(name + 1).text())
            || AuthorCard.isAvatar(ink.get(name).text()))) {
      name++;
    }
    if (name >= ink.size()) {
      return new Head(stamp.first(), stamp.end(), null);
    }
    int end = name + 1;
    int gap = 0;
    int limit = Math.min(ink.size(), name + CardLines.LONGEST);
    for (int i = end; i < limit && gap <= LARGEST_GAP; i++) {
      if (AuthorCard.isLabel(ink.get(i).text())) {
        end = i + 2;
        i++;
        gap = 0;
      } else if (below.isSure(i) || below.isTitle(ink.get(i).text())) {
        end = i + 1;
        gap = 0;
      } else if (CardLines.endsBody(ink.get(i).text())) {
        gap = gap == 0 && !Phrases.isButton(ink.get(i).text()) ? LARGEST_GAP : LARGEST_GAP + 1;
      } else {
        gap++;
      }
    }
    String text = ink.get(name).text();
    return new Head(
        stamp.first(), Math.min(end, ink.size()), isName(text) ? ItemHead.clean(text) : null);
  }

  private boolean cardsBelow() {
    int cards = 0;
    for (Stamp stamp : stamps) {
      for (int i = stamp.end() + 1; i < Math.min(ink.size(), stamp.end() + LABEL_REACH); i++) {
        if (AuthorCard.isLabel(ink.get(i).text()) || AuthorCard.isLabelled(ink.get(i).text())) {
          cards++;
          break;
        }
      }
    }
    return 2 * cards > stamps.size();
  }

  private int lowest(int k) {
    return Math.max(
        k == 0 ? 0 : stamps.get(k - 1).end(), stamps.get(k).first() - CardLines.LONGEST);
  }

  private static boolean isName(String text) {
    return ItemHead.isName(text)
        && (!Phrases.endsSentence(text) || CardLines.isInitials(text))
        && !ForumPost.isNote(text)
        && !AuthorCard.isBadge(text)
        && !Controls.isBar(text)
        && !AuthorCard.isDateOrCount(text)
        && CommentHeader.parse(text) == null
        && !AuthorCard.isLabel(text)
        && !AuthorCard.isLabelled(text)
        && !LineTime.isWhole(text);
  }
}
