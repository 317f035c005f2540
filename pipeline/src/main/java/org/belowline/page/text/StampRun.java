package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Stamps of one form that may be those of one thread, and what speaks for it. Teasers of other
 * stories have names and dates too: only a header, buttons to answer, numbers or "says" tell
 * comments from them.
 */
final class StampRun {
  /** Between the header and the first comment stand a form or a few buttons. */
  private static final int MOST_LINES_BELOW_HEADER = 40;

  private static final double MOST = 0.5;
  private static final int CARD_REACH = 10;

  /** So many comments show what the others are like. */
  static final int ENOUGH_TO_LEARN = 200;

  private static final double SHARE_OF_MINUTES = 0.7;
  private static final int FEWEST_WORDS = 4;

  /** What a thread needs, and what a thread of one comment needs. */
  private static final int ENOUGH = 2;

  private static final int ENOUGH_FOR_ONE = 3;

  /** Words of whole paragraphs above the first stamp that are a story. */
  private static final int WORDS_OF_A_STORY = 20;

  private static final int WORDS_OF_A_LONG_PARAGRAPH = 40;
  private static final int PARAGRAPHS_OF_A_STORY = 3;

  /** A forum prints notices and rules above its threads. */
  private static final int WORDS_ABOVE_A_FORUM = 250;

  /** So many blocks between comments are no chance. */
  private static final int FEWEST_OF_A_HABIT = 3;

  private static final int WORDS_OF_A_PARAGRAPH = 12;

  final List<Line> ink;
  private final int[] storyWords;
  final List<Stamp> stamps;
  final int headerAt;
  final @Nullable CommentHeader header;
  final NamePlace names;
  final boolean numbered;

  /** Whether authors' cards stand beside the stamps. */
  final boolean cards;

  /** Whether the first post is the article. */
  final boolean forum;

  /** Behind the last line of the last comment. */
  final int limit;

  final int evidence;

  private StampRun(List<Line> ink, int[] storyWords, List<Stamp> stamps, int headerAt) {
    this.ink = ink;
    this.storyWords = storyWords;
    this.stamps = stamps;
    this.headerAt = headerAt;
    this.header = headerAt < 0 ? null : CommentHeader.parse(ink.get(headerAt).text());
    this.names = NamePlace.of(ink, stamps, headerAt + 1);
    this.numbered = isNumbered(stamps);
    int last = stamps.get(stamps.size() - 1).end();
    this.limit = last < ink.size() ? FlatEnd.of(ink, last) : last;
    this.cards = hasCards();
    this.forum =
        stamps.size() > 1
            && strength() < 2
            && !storyAbove(isForumForm() ? WORDS_ABOVE_A_FORUM : WORDS_OF_A_STORY);
    this.evidence = evidence();
  }

  /**
   * Words of whole paragraphs above each line.
   *
   * @return one more than there are lines
   */
  static int[] storyWords(List<Line> ink) {
    int[] words = new int[ink.size() + 1];
    for (int i = 0; i < ink.size(); i++) {
      String text = ink.get(i).text();
      int of = Block.words(text);
      words[i + 1] = words[i] + (of >= WORDS_OF_A_PARAGRAPH && Phrases.endsSentence(text) ? of : 0);
    }
    return words;
  }

  /** The likeliest thread that these stamps, all of one form, can be; null where they are none. */
  static @Nullable StampRun best(
      List<Line> ink, int[] storyWords, List<Stamp> all, List<Integer> headers) {
    StampRun best = null;
    for (List<Stamp> stamps : parts(ink, withoutQuotedDays(all))) {
      best = better(best, new StampRun(ink, storyWords, stamps, -1));
      for (int at : headers) {
        List<Stamp> below = stamps.stream().filter(stamp -> stamp.at() > at).toList();
        if (!below.isEmpty() && isNear(ink, at, below.get(0))) {
          best = better(best, new StampRun(ink, storyWords, below, at));
        }
      }
    }
    return best;
  }

  /** Where comments are dated to the minute, a line that ends in a day is their text. */
  private static List<Stamp> withoutQuotedDays(List<Stamp> all) {
    List<Stamp> minutes =
        all.stream()
            .filter(
                stamp -> stamp.created() == null || stamp.created().precision() != Precision.DAY)
            .toList();
    return minutes.size() >= SHARE_OF_MINUTES * all.size() ? minutes : all;
  }

  static @Nullable StampRun better(@Nullable StampRun one, @Nullable StampRun other) {
    if (other == null || !other.isEnough()) {
      return one;
    }
    return one == null || other.weight() >= one.weight() ? other : one;
  }

  /** Whether no story stands between the header and the first stamp. */
  private static boolean isNear(List<Line> ink, int header, Stamp first) {
    if (first.at() - header > MOST_LINES_BELOW_HEADER) {
      return false;
    }
    int paragraphs = 0;
    for (int i = header + 1; i < first.first(); i++) {
      paragraphs += Block.words(ink.get(i).text()) > WORDS_OF_A_LONG_PARAGRAPH ? 1 : 0;
    }
    return paragraphs < PARAGRAPHS_OF_A_STORY;
  }

  private long weight() {
    return (long) evidence * evidence * stamps.size();
  }

  private boolean isEnough() {
    return evidence >= (stamps.size() == 1 ? ENOUGH_FOR_ONE : ENOUGH)
        && share(this::hasText) >= MOST;
  }

  /** The stamps between the blocks that the page consists of. */
  private static List<List<Stamp>> parts(List<Line> ink, List<Stamp> all) {
    List<Integer> cuts = new ArrayList<>();
    for (int k = 0; k + 1 < all.size(); k++) {
      if (follows(all.get(k), all.get(k + 1))) {
        continue;
      }
      for (int i = all.get(k).end(); i < all.get(k + 1).first(); i++) {
        if (FlatEnd.isEnd(ink.get(i).text())) {
          cuts.add(k + 1);
          break;
        }
      }
    }
    if (cuts.size() >= FEWEST_OF_A_HABIT && 2 * cuts.size() >= all.size() - 1) {
      return List.of(all); // what stands between most of them is theirs
    }
    List<List<Stamp>> parts = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      parts.add(all.subList(from, cut));
      from = cut;
    }
    parts.add(all.subList(from, all.size()));
    return parts;
  }

  /** Whether the posts' numbers go on. */
  private static boolean follows(Stamp one, Stamp other) {
    return one.number() != null && other.number() != null && other.number() == one.number() + 1;
  }

  /** How well the header fits: 4 for the very count, 0 where there is none. */
  private int strength() {
    if (header == null) {
      return 0;
    }
    Long count = header.count();
    if (count == null) {
      return 1;
    }
    return count == stamps.size()
        ? 4
        : count > stamps.size() ? 3 : 2 * count >= stamps.size() ? 1 : 0;
  }

  private int evidence() {
    Stamp.Form form = stamps.get(0).form();
    int sum = strength();
    boolean says = form.says() && form.timed() || share(k -> saysAbove(stamps.get(k))) >= MOST;
    boolean buttons = share(this::hasButton) >= MOST;
    sum += says ? 2 : form.says() ? 1 : 0;
    sum += buttons ? 2 : 0;
    sum += !numbered ? 0 : form.timed() ? 4 : forum ? 3 : 1; // "#1" alone may be of any list
    sum += share(k -> stamps.get(k).answers() != null) > 0 ? 1 : 0;
    sum += strength() > 0 && hasRegularHeads() ? 1 : 0;
    sum +=
        form.beginning().startsWith("comment") || form.beginning().startsWith("kommentar") ? 2 : 0;
    sum += forum && StampLine.POST_BY.contains(form.beginning()) ? 2 : 0;
    sum += forum && cards ? 2 : 0;
    sum += limit < ink.size() && endsInForm() ? 1 : 0;
    sum += share(this::hasTeaser) >= MOST ? -6 : 0;
    return sum;
  }

  private interface Test {
    boolean holds(int stamp);
  }

  private double share(Test test) {
    int holding = 0;
    int looked = Math.min(stamps.size(), ENOUGH_TO_LEARN);
    for (int k = 0; k < looked; k++) {
      holding += test.holds(k) ? 1 : 0;
    }
    return (double) holding / looked;
  }

  private boolean saysAbove(Stamp stamp) {
    return stamp.first() > headerAt + 1
        && ItemHead.withoutVerb(ink.get(stamp.first() - 1).text()) != null;
  }

  /** Names, and times to the minute, as comments have and few teasers. */
  private boolean hasRegularHeads() {
    return names.isFound()
        && share(
                k -> {
                  Moment created = stamps.get(k).created();
                  return created != null && created.precision() != Precision.DAY;
                })
            >= MOST;
  }

  private boolean endsInForm() {
    String text = ink.get(limit).text();
    return Phrases.invites(text) || Phrases.saysClosed(text);
  }

  private boolean hasButton(int k) {
    return anyLine(k, text -> Phrases.isReplyButton(text) || Controls.answer(text));
  }

  private boolean hasTeaser(int k) {
    return anyLine(k, Phrases::leadsToStory);
  }

  private boolean hasText(int k) {
    return hasText(stamps.get(k).end(), next(k))
        || hasText(k == 0 ? headerAt + 1 : stamps.get(k - 1).end(), stamps.get(k).first());
  }

  private boolean hasText(int from, int to) {
    int words = 0;
    for (int i = from; i < to && words < FEWEST_WORDS; i++) {
      String text = ink.get(i).text();
      words += Phrases.isButton(text) ? 0 : Block.words(text);
    }
    return words >= FEWEST_WORDS;
  }

  private boolean anyLine(int k, Predicate<String> test) {
    for (int i = stamps.get(k).end(); i < next(k); i++) {
      if (test.test(ink.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private int next(int k) {
    return k + 1 < stamps.size() ? stamps.get(k + 1).first() : limit;
  }

  /** Whether only forums have stamps like these: numbers, or "Post by Ann". */
  private boolean isForumForm() {
    Stamp.Form form = stamps.get(0).form();
    return numbered && !form.numbered().equals("before")
        || StampLine.POST_BY.contains(form.beginning())
        || cards;
  }

  /** Whether most stamps have a line of an author's card near: "Joined", "Posts: 826". */
  private boolean hasCards() {
    return share(
            k -> {
              int from =
                  Math.max(
                      k == 0 ? 0 : stamps.get(k - 1).end(), stamps.get(k).first() - CARD_REACH);
              int to = Math.min(next(k), stamps.get(k).end() + CARD_REACH);
              for (int i = from; i < to; i++) {
                String text = ink.get(i).text();
                if (AuthorCard.isLabel(text) || AuthorCard.isLabelled(text)) {
                  return true;
                }
              }
              return false;
            })
        >= MOST;
  }

  private boolean storyAbove(int enough) {
    return storyWords[names.first(stamps.get(0))] >= enough;
  }

  private static boolean isNumbered(List<Stamp> stamps) {
    int ascending = 0;
    for (int k = 1; k < stamps.size(); k++) {
      Integer one = stamps.get(k - 1).number();
      Integer two = stamps.get(k).number();
      ascending += one != null && two != null && two > one ? 1 : 0;
    }
    return ascending > 0 && ascending >= MOST * (stamps.size() - 1);
  }
}
