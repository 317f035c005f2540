package org.belowline.quote;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word.Kind;

/** Phrases that name a source behind them. */
final class Phrase {
  private static final List<List<String>> SOURCES =
      List.of(
          List.of("according", "to"),
          List.of("in", "the", "words", "of"),
          List.of("laut"),
          List.of("nach", "angaben", "von"),
          List.of("nach", "angaben", "der"),
          List.of("selon"),
          List.of("d'après"),
          List.of("según"),
          List.of("secondo"),
          List.of("segundo"),
          List.of("volgens"),
          List.of("enligt"),
          List.of("ifølge"));

  private static final Map<String, List<List<String>>> BY_FIRST_WORD =
      SOURCES.stream().collect(Collectors.groupingBy(phrase -> phrase.get(0)));

  private Phrase() {}

  /** The last word of the phrase that begins here; −1 for none. */
  static int endingOfSource(Sentence sentence, int at) {
    if (!sentence.is(at, Kind.WORD)) {
      return -1;
    }
    String first = sentence.word(at).lower();
    for (List<String> phrase : BY_FIRST_WORD.getOrDefault(first, List.of())) {
      if (stands(sentence, at, phrase)) {
        return at + phrase.size() - 1;
      }
    }
    return -1;
  }

  static boolean stands(Sentence sentence, int at, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!sentence.is(at + i, Kind.WORD) || !sentence.word(at + i).lower().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
