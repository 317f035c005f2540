package org.belowline.reuse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passages that the comments of a thread take from the article and from earlier comments,
 * word for word or nearly. Linear in the words of the thread, whatever they are; the memory for the
 * index is bounded, that for the words is twelve bytes each. Not safe for use by several threads.
 */
public final class Reuses {
  /** The text of the article. */
  public static final int ARTICLE = 0;

  /** About so many phrases are held in memory. */
  private static final int MOST_PHRASES = 1 << 20;

  /** An earlier source with so much of a passage, in quarters, goes before one with all of it. */
  private static final int EARLIER_QUARTERS = 3;

  /** So many quarters of the longer side are in common. */
  private static final int COMMON_QUARTERS = 3;

  private static final int QUARTERS = 4;

  /** Within passages that are none, and no longer than this, one more is looked for. */
  private static final int SHORT = 16;

  private final ThreadWords words;
  private final Phrases phrases;
  private final Rarity rarity;
  private final Extension extension;
  private final List<Taken> found = new ArrayList<>();

  private Reuses(List<MarkedText> texts, int mostPhrases) {
    words = new ThreadWords(texts);
    phrases = new Phrases(words, mostPhrases);
    rarity = new Rarity(words, phrases);
    extension = new Extension(words);
  }

  /**
   * The passages, in order of text and place; those of one text do not meet.
   *
   * @param texts the article's, then those of the comments in the order in which they were written
   */
  public static List<Taken> in(List<MarkedText> texts) {
    return in(texts, MOST_PHRASES);
  }

  static List<Taken> in(List<MarkedText> texts, int mostPhrases) {
    Reuses reuses = new Reuses(texts, mostPhrases);
    for (int t = 1; t < texts.size(); t++) {
      for (Stretch stretch : Stretch.of(reuses.words, t)) {
        reuses.read(stretch, t);
      }
    }
    return List.copyOf(reuses.found);
  }

  private void read(Stretch stretch, int text) {
    if (stretch.to() - stretch.from() < stretch.fewestWords()) {
      return;
    }
    int free = stretch.from();
    int word = free;
    while (word + Phrases.LENGTH <= stretch.to()) {
      Alignment best = best(stretch, text, word, free);
      if (best == null) {
        word++;
      } else if (isReuse(best, stretch)) {
        Alignment longer = longer(best, stretch, text, word, free);
        found.add(taken(longer, stretch, text));
        word = longer.end();
        free = word;
      } else {
        // Long passages that are none are passed over whole: else repeated words cost too much.
        word = best.matched() > SHORT ? Math.max(best.end(), word + 1) : word + 1;
      }
    }
  }

  /** The passage, or a much longer one that begins within it: a short one may be chance. */
  private Alignment longer(Alignment passage, Stretch stretch, int text, int word, int free) {
    Alignment longest = passage;
    int end = Math.min(passage.end(), stretch.to() - Phrases.LENGTH + 1);
    for (int w = word + 1; w < end && longest.matched() <= SHORT; w++) {
      Alignment next = best(stretch, text, w, free);
      if (next != null
          && EARLIER_QUARTERS * next.matched() > QUARTERS * longest.matched()
          && isReuse(next, stretch)) {
        longest = next;
      }
    }
    return longest;
  }

  /** The longest passage round the phrase at a word, or nearly so long a one of an older text. */
  private @Nullable Alignment best(Stretch stretch, int text, int word, int free) {
    List<Alignment> candidates = new ArrayList<>(0);
    int most = 0;
    for (int entry = phrases.first(word); entry >= 0; entry = phrases.next(entry)) {
      int place = phrases.place(entry);
      int source = words.textOf(place);
      if (source >= text) {
        break;
      }
      Alignment candidate = extension.around(word, free, stretch.to(), place, source);
      if (candidate.matched() >= stretch.fewestWords()) {
        candidates.add(candidate);
        most = Math.max(most, candidate.matched());
      }
    }
    Alignment chosen = null;
    for (Alignment candidate : candidates) {
      boolean enough = QUARTERS * candidate.matched() >= EARLIER_QUARTERS * most;
      if (chosen == null ? enough : isBetter(candidate, chosen)) {
        chosen = candidate;
      }
    }
    return chosen;
  }

  /** Whether it is a longer passage of the same text. */
  private boolean isBetter(Alignment candidate, Alignment chosen) {
    return candidate.matched() > chosen.matched()
        && words.textOf(candidate.sourceStart()) == words.textOf(chosen.sourceStart());
  }

  private boolean isReuse(Alignment passage, Stretch stretch) {
    boolean ofArticle = words.textOf(passage.sourceStart()) == ARTICLE;
    return QUARTERS * passage.matched() >= COMMON_QUARTERS * passage.longerSaid()
        && rarity.isTelling(passage, stretch.marked(), ofArticle);
  }

  private Taken taken(Alignment passage, Stretch stretch, int text) {
    int source = words.textOf(passage.sourceStart());
    return new Taken(
        text,
        words.start(passage.start()),
        words.end(passage.end() - 1),
        source,
        words.start(passage.sourceStart()),
        words.end(passage.sourceEnd() - 1),
        passage.matched(),
        passage.longer(),
        stretch.marked(),
        passage.sourceRuns(words.first(source)));
  }
}
