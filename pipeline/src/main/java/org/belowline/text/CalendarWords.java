package org.belowline.text;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates: months, weekdays and the small words between them, in English, German,
 * French, Spanish, Italian, Dutch, Portuguese, Russian, Polish, Swedish, Danish, Norwegian, Czech,
 * Slovak, Finnish, Hungarian, Romanian, Greek, Ukrainian, Turkish, Indonesian and Catalan.
 *
 * <p>A month is known by its full name, by its usual abbreviations, and by both without accents. A
 * word that names different months in two languages stands for the larger one's.
 */
final class CalendarWords {
  private static final String[] MONTHS = {
    "january jan januar jänner jän janvier janv enero ene gennaio gen januari janeiro"
        + " января январь янв stycznia styczeń sty ledna leden januára január tammikuuta"
        + " tammikuu ianuarie ian ιανουαρίου ιανουάριος ιαν січня січень січ ocak oca gener",
    "february feb februar feber février févr fév febrero febbraio febr februari"
        + " fevereiro fev февраля февраль фев февр lutego luty lut února únor úno februára"
        + " február helmikuuta helmikuu februarie φεβρουαρίου φεβρουάριος φεβ лютого лютий"
        + " лют şubat şub febrer",
    "march mar märz maerz mär mrz mars marzo maart mrt março marco marts марта март"
        + " мар marca marzec března březen bře marec maaliskuuta maaliskuu március márc"
        + " martie μαρτίου μάρτιος μαρ μάρ березня березень бер mart maret març",
    "april apr avril avr abril abr aprile апреля апрель апр kwietnia kwiecień kwi"
        + " dubna duben apríla apríl huhtikuuta huhtikuu április ápr aprilie απριλίου"
        + " απρίλιος απρ квітня квітень квіт nisan nis",
    "may mai mayo maggio mag mei maio maj мая май maja května květen kvě mája máj"
        + " toukokuuta toukokuu május μαΐου μάιος μαΐ μάι травня травень трав mayıs maig",
    "june jun juni juin junio giugno giu junho июня июнь июн czerwca czerwiec cze"
        + " června červen čvn júna jún kesäkuuta kesäkuu június iunie iun ιουνίου ιούνιος"
        + " ιουν ιούν червня червень черв haziran haz juny",
    "july jul juli juillet juil julio luglio lug julho июля июль июл lipca lipiec lip"
        + " července červenec čvc júla júl heinäkuuta heinäkuu július iulie iul ιουλίου"
        + " ιούλιος ιουλ ιούλ липня липень лип temmuz tem juliol",
    "august aug août agosto ago augustus augusti августа август авг sierpnia sierpień"
        + " sie srpna srpen srp augusta elokuuta elokuu augusztus αυγούστου αύγουστος αυγ"
        + " αύγ серпня серпень серп ağustos ağu agustus agu agost",
    "september sep sept septembre septiembre setiembre settembre set setembro"
        + " сентября сентябрь сен сент września wrzesień wrz září zář septembra syyskuuta"
        + " syyskuu szeptember szept septembrie σεπτεμβρίου σεπτέμβριος σεπ вересня вересень"
        + " вер eylül eyl setembre",
    "october oct oktober okt octobre octubre ottobre ott outubro out октября октябрь"
        + " окт października październik paź října říjen říj októbra október lokakuuta"
        + " lokakuu octombrie οκτωβρίου οκτώβριος οκτ жовтня жовтень жовт ekim eki",
    "november nov novembre noviembre novembro ноября ноябрь ноя нояб listopada"
        + " listopad listopadu novembra marraskuuta marraskuu noiembrie νοεμβρίου νοέμβριος"
        + " νοε νοέ листопада листопад лист kasım kas",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember"
        + " desembre des декабря декабрь дек grudnia grudzień gru prosince prosinec decembra"
        + " joulukuuta joulukuu decembrie δεκεμβρίου δεκέμβριος δεκ грудня грудень груд"
        + " aralık ara",
  };

  private static final String[] WEEKDAYS = {
    "monday mon montag mo lundi lun lunes lunedì maandag ma segunda seg понедельник"
        + " пн poniedziałek pon måndag mån mandag man pondělí pondelok maanantaina maanantai"
        + " hétfő luni δευτέρα δευ понеділок pazartesi pzt senin dilluns",
    "tuesday tue tues dienstag di mardi mar martes martedì dinsdag terça ter вторник"
        + " вт wtorek wt tisdag tis tirsdag tirs tir úterý út utorok tiistaina tiistai kedd"
        + " marți τρίτη τρί вівторок salı selasa dimarts",
    "wednesday wed mittwoch mi mercredi mer miércoles mié mercoledì woensdag wo"
        + " quarta qua среда ср środa śr onsdag ons středa streda keskiviikkona keskiviikko"
        + " szerda miercuri mie τετάρτη середа çarşamba çar rabu dimecres",
    "thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedì gio donderdag"
        + " quinta qui четверг чт czwartek czw torsdag tors tor čtvrtek čt štvrtok torstaina"
        + " torstai csütörtök joi πέμπτη πέμ четвер perşembe kamis dijous",
    "friday fri freitag fr vendredi ven viernes vie venerdì vrijdag vr sexta sex"
        + " пятница пт piątek pt fredag fre pátek pá piatok perjantaina perjantai péntek"
        + " vineri vin παρασκευή пʼятниця cuma jumat divendres",
    "saturday sat samstag sonnabend sa samedi sam sábado sáb sabato sab zaterdag za"
        + " суббота сб sobota sob lördag lör lørdag lør lauantaina lauantai szombat sâmbătă"
        + " sâm σάββατο σάβ субота cumartesi cmt sabtu dissabte",
    "sunday sun sonntag so dimanche dim domingo dom domenica zondag zo воскресенье вс"
        + " niedziela niedz söndag sön søndag søn neděle nedeľa sunnuntai vasárnap duminică"
        + " dum κυριακή κυρ неділя нд pazar paz minggu diumenge",
  };

  private static final Map<String, Integer> MONTH_BY_WORD = numbered(MONTHS);
  private static final Map<String, Integer> WEEKDAY_BY_WORD = numbered(WEEKDAYS);

  /** Weekdays of two languages that are not the same day, or what stands beside a weekday. */
  private static final Set<String> NO_CERTAIN_DAY = words("feira mar");

  /** Words that may stand in front of a date. */
  private static final Set<String> BEFORE_DATE =
      words("on am vom den der le el il lo op em dia the du il dne dnia pada tanggal den");

  /** Words between day, month and year. */
  private static final Set<String> WITHIN_DATE = words("de of di del d");

  /** What is written behind a day's number. */
  private static final Set<String> ORDINALS = words("st nd rd th er º ª");

  /** Words between a date and a time, in English. */
  private static final Set<String> AT = words("at t");

  /** Words between a date and a time, in other languages. */
  private static final Set<String> BEFORE_TIME =
      words(
          "um à a á ás às as las la los alle ore om kl klo v ve o pukul jam saat στις la ora в о gegen"
              + " den h a les");

  /** Words behind a time that say nothing more. */
  private static final Set<String> AFTER_TIME = words("uhr h hrs hours hs uur ч г klo");

  private CalendarWords() {}

  /** The month that the word names, 1 to 12; null where it names none. */
  static @Nullable Integer month(String lowerCaseWord) {
    return MONTH_BY_WORD.get(lowerCaseWord);
  }

  static boolean isWeekday(String lowerCaseWord) {
    return WEEKDAY_BY_WORD.containsKey(lowerCaseWord) || NO_CERTAIN_DAY.contains(lowerCaseWord);
  }

  /**
   * The weekday that the word names; null where it names none, or not the same in all languages.
   */
  static @Nullable DayOfWeek weekday(String lowerCaseWord) {
    Integer day =
        NO_CERTAIN_DAY.contains(lowerCaseWord) ? null : WEEKDAY_BY_WORD.get(lowerCaseWord);
    return day == null ? null : DayOfWeek.of(day);
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
    return AT.contains(lowerCaseWord) || isForeignAt(lowerCaseWord);
  }

  /** Whether the word leads to a time, and is no English. */
  static boolean isForeignAt(String lowerCaseWord) {
    return BEFORE_TIME.contains(lowerCaseWord);
  }

  static boolean standsAfterTime(String lowerCaseWord) {
    return AFTER_TIME.contains(lowerCaseWord);
  }

  private static Map<String, Integer> numbered(String[] lists) {
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < lists.length; i++) {
      for (String word : lists[i].split(" ")) {
        map.putIfAbsent(word.toLowerCase(Locale.ROOT), i + 1);
      }
    }
    for (int i = 0; i < lists.length; i++) {
      for (String word : lists[i].split(" ")) {
        map.putIfAbsent(withoutAccents(word), i + 1);
      }
    }
    return Map.copyOf(map);
  }

  /** Only letters that can be written without: "й" is another letter than "и". */
  private static String withoutAccents(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC
        ? word
        : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }
}
