package org.belowline.quote.told;

import java.util.ArrayList;
import java.util.List;
import org.belowline.quote.told.Word.Kind;
import org.belowline.text.mark.Marked;

/** Cuts a text into sentences. Linear in the text. */
public final class Sentences {
  private static final String BREAK = "\n\n";

  /** So many words behind a quotation that asks may still tell who does. */
  private static final int REACH = 7;

  /** What is longer is no sentence, and is cut. */
  private static final int MOST_WORDS = 400;

  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();

  private Sentences(String text) {
    this.text = text;
  }

  /**
   * The sentences of a text with paragraphs parted by a blank line.
   *
   * @param marked its outermost stretches between marks, in order
   */
  public static List<Sentence> of(String text, List<Marked> marked) {
    Sentences cutter = new Sentences(text);
    int start = 0;
    int paragraph = 0;
    int next = 0;
    while (start <= text.length()) {
      int end = text.indexOf(BREAK, start);
      end = end < 0 ? text.length() : end;
      int from = next;
      while (next < marked.size() && marked.get(next).open() < end) {
        next++;
      }
      cutter.cut(WordReader.read(text, start, end, marked.subList(from, next)), paragraph);
      paragraph++;
      start = end + BREAK.length();
    }
    return List.copyOf(cutter.sentences);
  }

  /** The sentences between the marks. */
  public static List<Sentence> within(String text, Marked marked) {
    Sentences cutter = new Sentences(text);
    cutter.cut(WordReader.read(text, marked.start(), marked.end(), marked.within()), 0);
    return List.copyOf(cutter.sentences);
  }

  private void cut(List<Word> words, int paragraph) {
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i + 1 == words.size() || endsAt(words, i) || i + 1 - from >= MOST_WORDS) {
        sentences.add(new Sentence(words.subList(from, i + 1), paragraph, from == 0));
        from = i + 1;
      }
    }
  }

  private boolean endsAt(List<Word> words, int i) {
    Word word = words.get(i);
    Word next = words.get(i + 1);
    if (isLineBreak(word.end(), next.start()) && (next.is(Kind.QUOTED) || endsLine(word))) {
      return true;
    }
    Marked quoted = word.marked();
    if (quoted != null) {
      return word.is(Kind.QUOTED) && endsWithin(words, i, quoted);
    }
    if (word.kind() != Kind.STOP) {
      return false;
    }
    boolean begins =
        next.isCapital()
            || next.is(Kind.QUOTED)
            || next.is(Kind.NUMBER)
            || next.is(Kind.ASIDE)
            || next.is(Kind.DASH);
    if (!begins || next.start() == word.end() && !next.is(Kind.QUOTED)) {
      return false;
    }
    return text.charAt(word.start()) != '.' || !isAbbreviation(words, i);
  }

  private boolean isLineBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean endsLine(Word word) {
    return word.is(Kind.STOP) || word.is(Kind.COLON) || word.is(Kind.QUOTED);
  }

  private static boolean isAbbreviation(List<Word> words, int point) {
    if (point == 0 || words.get(point - 1).end() != words.get(point).start()) {
      return false;
    }
    Word before = words.get(point - 1);
    if (!before.isWord()) {
      return false;
    }
    boolean initial = before.text().length() == 1 && before.isCapital();
    return initial || Abbreviations.has(before.text());
  }

  /** A quotation that ends as a sentence does ends the sentence around it, if another begins. */
  private boolean endsWithin(List<Word> words, int i, Marked quoted) {
    char last = text.charAt(quoted.end() - 1);
    int end = quoted.end() - 1;
    while (end > quoted.start() && "’'”\"»)]".indexOf(last) >= 0) {
      end--;
      last = text.charAt(end);
    }
    if (".!?…—–".indexOf(last) < 0) {
      return false;
    }
    Word next = words.get(i + 1);
    if (next.is(Kind.QUOTED)) {
      return true;
    }
    if (!next.isCapital()) {
      return false;
    }
    return last == '.' && text.charAt(Math.max(quoted.start(), end - 1)) != '.'
        ? !isToldAtOnce(words, i, 3)
        : !isToldAtOnce(words, i, REACH);
  }

  /** Whether a word of speech stands right behind the quotation: "“Will you go?” Renn asked." */
  private static boolean isToldAtOnce(List<Word> words, int i, int reach) {
    for (int k = i + 1; k < words.size() && k <= i + reach; k++) {
      Word word = words.get(k);
      if (word.isWord() && !word.isCapital() && CueWords.of(word.lower()).direct()) {
        return k + 1 == words.size() || !words.get(k + 1).is(Kind.QUOTED);
      }
      if (!word.isWord() && !word.is(Kind.ASIDE)) {
        return false;
      }
    }
    return false;
  }
}
