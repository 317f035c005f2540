package org.belowline.text;

import java.util.Locale;
import java.util.Set;

/** Times told from the moment of reading: "3 days ago", "vor 1 Stunde", "hace 2 años". */
public final class RelativeTimes {
  private static final int MOST_WORDS = 7;

  private static final Set<String> UNITS =
      Set.of(
          ("second seconds minute minutes min mins hour hours day days week weeks month months year years"
                  + " sekunde sekunden minuten stunde stunden tag tage tagen woche wochen monat monate"
                  + " monaten jahr jahre jahren seconde secondes heure heures jour jours semaine semaines"
                  + " mois an ans segundo segundos minuto minutos hora horas día días semana semanas mes"
                  + " meses año años secondi ore ora giorno giorni settimana settimane mese mesi anno anni"
                  + " uur uren dag dagen weken maand maanden jaar dia dias mês ano anos секунд минут минуты"
                  + " час часа часов день дня дней неделю недели недель месяц месяца месяцев год года лет")
              .split(" "));

  private static final Set<String> MARKERS =
      Set.of("ago", "vor", "her", "il", "hace", "fa", "geleden", "atrás", "há", "назад");

  private static final Set<String> WORDS_BETWEEN =
      Set.of("and", "und", "y", "a", "an", "einem", "einer", "e", "et", "en", "um", "uma", "about");

  private RelativeTimes() {}

  /** Whether the line is such a time and nothing else. */
  public static boolean isWhole(String line) {
    String[] words = line.toLowerCase(Locale.ROOT).strip().split("[ ,\u00a0]+", MOST_WORDS + 1);
    if (words.length > MOST_WORDS) {
      return false;
    }
    boolean unit = false;
    boolean marker = false;
    for (String word : words) {
      if (UNITS.contains(word)) {
        unit = true;
      } else if (MARKERS.contains(word)) {
        marker = true;
      } else if (!isNumber(word) && !WORDS_BETWEEN.contains(word)) {
        return false;
      }
    }
    return unit && marker;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
