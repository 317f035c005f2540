package org.belowline.reuse;

/**
 * Lengthens a phrase that two texts have in common to both sides, as far as it pays: each common
 * word counts for one, each other word against one, words that an ellipsis leaves out for half. The
 * work is linear in the words that it covers. Not safe for use by several threads.
 */
final class Extension {
  /** Words that may stand between two runs, on either side. */
  private static final int WIDEST_GAP = 3;

  /** Words that an ellipsis may leave out. */
  private static final int WIDEST_ELLIPSIS = 12;

  /** Words in common behind a gap, without which it is no gap and the passage ends. */
  private static final int FEWEST_BEHIND_GAP = 2;

  /** Where more has been lost since the best end, in half words, nothing is looked for. */
  private static final int MOST_LOST = 12;

  /** The steps over a gap: narrow ones first, a changed word before one more or less. */
  private static final int[][] GAPS = gaps();

  private final ThreadWords words;
  private int text;
  private int source;
  private int step;
  private int limit;
  private int sourceLimit;

  Extension(ThreadWords words) {
    this.words = words;
  }

  private static int[][] gaps() {
    int[][] gaps = new int[(WIDEST_GAP + 1) * (WIDEST_GAP + 1) - 1][];
    int count = 0;
    for (int width = 1; width <= WIDEST_GAP; width++) {
      for (int less = 0; less <= width; less++) {
        gaps[count++] = new int[] {width, width - less};
        if (less > 0) {
          gaps[count++] = new int[] {width - less, width};
        }
      }
    }
    return gaps;
  }

  /**
   * The longest passages round a phrase that pay.
   *
   * @param word the first word of the phrase
   * @param from no word before it belongs to the passage
   * @param to no word from it on does
   * @param sourceWord the first word of the phrase in the source
   * @param source the text of the source
   */
  Alignment around(int word, int from, int to, int sourceWord, int source) {
    this.text = words.textOf(word);
    this.source = source;
    Alignment before = new Alignment();
    step = -1;
    limit = from - 1;
    sourceLimit = words.first(source) - 1;
    run(word - 1, sourceWord - 1, before);
    Alignment behind = new Alignment();
    step = 1;
    limit = to;
    sourceLimit = words.first(source + 1);
    run(word, sourceWord, behind);
    return joined(before, behind);
  }

  private void run(int word, int sourceWord, Alignment runs) {
    int at = word;
    int sourceAt = sourceWord;
    int score = 0;
    int best = 0;
    int bestRuns = 0;
    int leftOut = 0;
    while (true) {
      int length = common(at, sourceAt);
      if (length > 0) {
        runs.add(at, sourceAt, length);
        at += step * length;
        sourceAt += step * length;
        score += 2 * length;
        if (score > best || score == best && at == limit) {
          best = score;
          bestRuns = runs.runs();
          runs.leaveOut(leftOut - runs.leftOut());
        }
      }
      int gap = gap(at, sourceAt);
      int skipped = gap >> 8;
      int sourceSkipped = gap & 0xff;
      if (sourceSkipped > skipped && isEllipsis(at)) {
        score -= sourceSkipped;
        leftOut += sourceSkipped - skipped;
      } else {
        score -= 2 * Math.max(skipped, sourceSkipped);
      }
      if (gap == 0 || score < best - MOST_LOST) {
        runs.keep(bestRuns);
        return;
      }
      at += step * skipped;
      sourceAt += step * sourceSkipped;
    }
  }

  /** The number of words in common from here on. */
  private int common(int word, int sourceWord) {
    int length = 0;
    int at = word;
    int sourceAt = sourceWord;
    while (at != limit && sourceAt != sourceLimit && words.areAlike(at, text, sourceAt, source)) {
      at += step;
      sourceAt += step;
      length++;
    }
    return length;
  }

  /** The words to leave out here and in the source, packed; 0 where the passage ends. */
  private int gap(int word, int sourceWord) {
    for (int[] gap : GAPS) {
      if (goesOn(word, sourceWord, gap[0], gap[1])) {
        return gap[0] << 8 | gap[1];
      }
    }
    if (isEllipsis(word)) {
      for (int left = WIDEST_GAP + 1; left <= WIDEST_ELLIPSIS; left++) {
        if (goesOn(word, sourceWord, 0, left)) {
          return left;
        }
      }
    }
    return 0;
  }

  /** Whether words in common stand behind a gap; one is enough at the edge of the passage. */
  private boolean goesOn(int word, int sourceWord, int skipped, int sourceSkipped) {
    int at = word + step * skipped;
    int sourceAt = sourceWord + step * sourceSkipped;
    for (int k = 0; k < FEWEST_BEHIND_GAP; k++) {
      if (at == limit && k > 0 && skipped > 0) {
        return true;
      }
      if (step * (limit - at) <= 0
          || step * (sourceLimit - sourceAt) <= 0
          || !words.areSame(at, sourceAt)) {
        return false;
      }
      at += step;
      sourceAt += step;
    }
    return true;
  }

  /** Whether an ellipsis stands where the passage reaches a word. */
  private boolean isEllipsis(int word) {
    int left = step > 0 ? word - 1 : word;
    if (left < words.first(text) || left + 1 >= words.first(text + 1)) {
      return false;
    }
    String body = words.text(text).text();
    int end = words.start(left + 1);
    for (int i = words.end(left); i < end; i++) {
      char c = body.charAt(i);
      if (c == '…' || c == '.' && i + 1 < end && body.charAt(i + 1) == '.') {
        return true;
      }
    }
    return false;
  }

  private static Alignment joined(Alignment before, Alignment behind) {
    Alignment joined = new Alignment();
    joined.leaveOut(before.leftOut() + behind.leftOut());
    int word = behind.word(0);
    int sourceWord = behind.sourceWord(0);
    int length = behind.length(0);
    int next = 0;
    // A run that ends where the phrase begins is part of the phrase's.
    if (before.runs() > 0 && before.word(0) == word - 1 && before.sourceWord(0) == sourceWord - 1) {
      word -= before.length(0);
      sourceWord -= before.length(0);
      length += before.length(0);
      next = 1;
    }
    for (int k = before.runs() - 1; k >= next; k--) {
      int back = before.length(k) - 1;
      joined.add(before.word(k) - back, before.sourceWord(k) - back, before.length(k));
    }
    joined.add(word, sourceWord, length);
    for (int k = 1; k < behind.runs(); k++) {
      joined.add(behind.word(k), behind.sourceWord(k), behind.length(k));
    }
    return joined;
  }
}
