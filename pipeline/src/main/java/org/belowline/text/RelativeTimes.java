package org.belowline.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Times told from the moment of reading: "3 days ago", "vor 1 Stunde", "hace 2 años". */
public final class RelativeTimes {
  private static final int MOST_WORDS = 7;

  private static final Set<String> UNITS =
      Set.of(
          ("second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years yr yrs wk wks mo mos"
                  + " sekunde sekunden minuten stunde stunden tag tage tagen woche wochen monat monate"
                  + " monaten jahr jahre jahren seconde secondes heure heures jour jours semaine semaines"
                  + " mois an ans segundo segundos minuto minutos hora horas día días semana semanas mes"
                  + " meses año años secondi ore ora giorno giorni settimana settimane mese mesi anno anni"
                  + " uur uren dag dagen weken maand maanden jaar dia dias mês ano anos секунд минут минуты"
                  + " час часа часов день дня дней неделю недели недель месяц месяца месяцев год года лет")
              .split(" "));

  private static final Set<String> MARKERS =
      Set.of("ago", "vor", "zuvor", "her", "il", "hace", "fa", "geleden", "atrás", "há", "назад");

  private static final Set<String> WORDS_BETWEEN =
      Set.of(
          "and", "und", "y", "e", "et", "en", "about", "over", "almost", "etwa", "ca", "environ",
          "около");

  /** Words for one: "a year ago", "vor einer Stunde". */
  private static final Set<String> ONE =
      Set.of(
          "a", "an", "one", "einem", "einer", "un", "une", "una", "uno", "um", "uma", "een", "één",
          "один", "l'an", "last");

  private RelativeTimes() {}

  /** Whether the line is such a time and nothing else. */
  public static boolean isWhole(String line) {
    String[] words = line.toLowerCase(Locale.ROOT).strip().split("[ ,\u00a0]+", MOST_WORDS + 1);
    return words.length <= MOST_WORDS && end(List.of(words)) == words.length;
  }

  /**
   * How many of the words are such a time, from the first on; 0 where none begins there.
   *
   * @param words in lower case, without punctuation at their ends
   */
  static int end(List<String> words) {
    boolean unit = false;
    boolean marker = false;
    boolean number = false;
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (UNITS.contains(word)) {
        unit = true;
      } else if (MARKERS.contains(word)) {
        marker = true;
      } else if (isNumber(word) || ONE.contains(word)) {
        number = true;
      } else if (!WORDS_BETWEEN.contains(word)) {
        break;
      }
      if (unit && marker && number && !WORDS_BETWEEN.contains(word)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Whether such a time may begin with the word. */
  static boolean begins(String word) {
    return isNumber(word) || MARKERS.contains(word) || ONE.contains(word);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
