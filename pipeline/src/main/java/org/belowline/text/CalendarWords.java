package org.belowline.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates: months, weekdays and the small words between them, in English, German,
 * French, Spanish, Italian, Dutch, Portuguese and Russian. A month is known by its full name and by
 * its usual abbreviations.
 */
final class CalendarWords {
  private static final String[] MONTHS = {
    "january jan januar jänner jän janvier janv enero ene gennaio gen januari janeiro января январь янв",
    "february feb februar feber février févr fév febrero febbraio febr februari fevereiro fev февраля февраль фев февр",
    "march mar mär märz mrz mars marzo maart mrt março марта март мар",
    "april apr avril avr abril abr aprile апреля апрель апр",
    "may mai mayo maggio mag mei maio мая май",
    "june jun juni juin junio giugno giu junho июня июнь июн",
    "july jul juli juillet juil julio luglio lug julho июля июль июл",
    "august aug août aout agosto ago augustus августа август авг",
    "september sep sept septembre septiembre settembre set setembro сентября сентябрь сен сент",
    "october oct oktober okt octobre octubre ottobre ott outubro out октября октябрь окт",
    "november nov novembre noviembre novembro ноября ноябрь ноя нояб",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro декабря декабрь дек",
  };

  private static final Map<String, Integer> MONTH_BY_WORD = monthByWord();

  private static final Set<String> WEEKDAYS =
      words(
          "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
              + " montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so"
              + " lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim"
              + " lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom"
              + " lunedì martedì mercoledì giovedì venerdì sabato domenica gio sab"
              + " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo"
              + " segunda terça quarta quinta sexta feira seg ter qua qui sex"
              + " понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс");

  /** Words that may stand in front of a date. */
  private static final Set<String> BEFORE_DATE = words("on am vom le el il lo op em den the du");

  /** Words between day, month and year. */
  private static final Set<String> WITHIN_DATE = words("de of di del");

  /** What is written behind a day's number. */
  private static final Set<String> ORDINALS = words("st nd rd th er º ª");

  /** Words between a date and a time. */
  private static final Set<String> BEFORE_TIME =
      words("at t um à a las la los alle ore om às as в kl gegen the h ás");

  /** Words behind a time that say nothing more. */
  private static final Set<String> AFTER_TIME = words("uhr h hrs hours г");

  private CalendarWords() {}

  /** The month that the word names, 1 to 12; null where it names none. */
  static @Nullable Integer month(String lowerCaseWord) {
    return MONTH_BY_WORD.get(lowerCaseWord);
  }

  static boolean isWeekday(String lowerCaseWord) {
    return WEEKDAYS.contains(lowerCaseWord);
  }

  static boolean standsBeforeDate(String lowerCaseWord) {
    return BEFORE_DATE.contains(lowerCaseWord);
  }

  static boolean standsWithinDate(String lowerCaseWord) {
    return WITHIN_DATE.contains(lowerCaseWord);
  }

  static boolean isOrdinal(String lowerCaseWord) {
    return ORDINALS.contains(lowerCaseWord);
  }

  static boolean standsBeforeTime(String lowerCaseWord) {
    return BEFORE_TIME.contains(lowerCaseWord);
  }

  static boolean standsAfterTime(String lowerCaseWord) {
    return AFTER_TIME.contains(lowerCaseWord);
  }

  private static Map<String, Integer> monthByWord() {
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < MONTHS.length; i++) {
      for (String word : MONTHS[i].split(" ")) {
        map.put(word.toLowerCase(Locale.ROOT), i + 1);
      }
    }
    return Map.copyOf(map);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }
}
