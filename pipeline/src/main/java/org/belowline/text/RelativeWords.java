package org.belowline.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of times that are told from the moment of reading, in the languages met. */
final class RelativeWords {
  /** What is counted, as far as a value can be told from it. */
  enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    /** Weeks, months, years: no day can be told. */
    LONGER
  }

  private static final Map<String, Unit> UNITS = units();

  private static final Set<String> MARKERS =
      words(
          "ago vor her zuvor vorher il hace fa geleden atrás há назад temu sedan siden sitten ezelőtt urmă πριν"
              + " тому önce lalu yang previously earlier");

  private static final Set<String> ONES =
      words(
          "a an one ein eine einem einer un une una uno um uma l'an last een één jeden jedną en ett et egy o bir"
              + " один одну");

  private static final Set<String> BETWEEN =
      words(
          "and und y e et en i och og ja și in про и about around almost over less than more circa ca"
              + " etwa ungefähr environ cerca di de d ongeveer około przed ungefär cirka noin acum před"
              + " posted commented edited há pred y à l");

  private static final Map<String, Integer> DAYS_BACK = daysBack();

  /** Tokens of the longest of them, marks counted. */
  static final int LONGEST_NOW = 6;

  private static final Set<String> NOW =
      Set.of(
          "just now",
          "now",
          "a moment ago",
          "moments ago",
          "a few seconds ago",
          "gerade eben",
          "soeben",
          "jetzt",
          "vor wenigen sekunden",
          "à l instant",
          "il y a quelques secondes",
          "ahora mismo",
          "justo ahora",
          "hace unos segundos",
          "adesso",
          "poco fa",
          "qualche secondo fa",
          "zojuist",
          "zonet",
          "agora mesmo",
          "agora",
          "há alguns segundos",
          "только что",
          "сейчас",
          "przed chwilą",
          "just nu",
          "akkurat nå",
          "lige nu",
          "právě teď",
          "şimdi",
          "az önce");

  private RelativeWords() {}

  static @Nullable Unit unit(String lowerCaseWord) {
    return UNITS.get(lowerCaseWord);
  }

  static boolean isMarker(String lowerCaseWord) {
    return MARKERS.contains(lowerCaseWord);
  }

  static boolean isOne(String lowerCaseWord) {
    return ONES.contains(lowerCaseWord);
  }

  static boolean standsBetween(String lowerCaseWord) {
    return BETWEEN.contains(lowerCaseWord);
  }

  /** Whether the words, with one blank between, say that it was this moment. */
  static boolean isNow(String lowerCaseWords) {
    return NOW.contains(lowerCaseWords);
  }

  /** 0 for today, 1 for yesterday; null for other words. */
  static @Nullable Integer daysBack(String lowerCaseWords) {
    return DAYS_BACK.get(lowerCaseWords);
  }

  private static Map<String, Unit> units() {
    Map<String, Unit> units = new HashMap<>();
    add(
        units,
        Unit.SECOND,
        "second seconds sec secs sekunde sekunden seconde secondes secondo secondi segundo segundos"
            + " seconden секунд секунду секунды sekund sekundy sekunder sekuntia másodperce secunde"
            + " δευτερόλεπτα saniye detik");
    add(
        units,
        Unit.MINUTE,
        "minute minutes min mins minuten minuto minutos minuti minuut minuten минут минуту минуты мин"
            + " minut minutę minuty minuter minutter minuuttia perce λεπτά хвилин хвилини dakika menit");
    add(
        units,
        Unit.HOUR,
        "hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur uren час часа часов"
            + " godzin godzinę godziny godz timme timmar time timer tunti tuntia hodin hodinami órája ώρες"
            + " годин години saat jam");
    add(
        units,
        Unit.DAY,
        "day days d tag tage tagen jour jours día días dia dias giorno giorni dag dagen день дня дней dni"
            + " dzień dagar dage dager päivä päivää dny napja zile zi ημέρες μέρες днів дні gün hari");
    add(
        units,
        Unit.LONGER,
        "week weeks wk wks w month months mo mos year years yr yrs y woche wochen monat monate monaten"
            + " jahr jahre jahren semaine semaines mois an ans année années semana semanas mes meses mês"
            + " año años ano anos settimana settimane mese mesi anno anni weken maand maanden jaar неделю"
            + " недели недель месяц месяца месяцев год года лет tydzień tygodni tygodnie miesiąc miesiące"
            + " miesięcy rok lata lat vecka veckor månad månader år uge uger måned måneder uke uker"
            + " viikko viikkoa kuukausi kuukautta vuosi vuotta týdnem týdny měsícem měsíci rokem lety"
            + " hete hónapja éve săptămână săptămâni lună luni ani εβδομάδες μήνες χρόνια тижнів місяців"
            + " років hafta ay yıl minggu bulan tahun");
    return Map.copyOf(units);
  }

  private static void add(Map<String, Unit> units, Unit unit, String words) {
    for (String word : words.split(" ")) {
      units.put(word, unit);
    }
  }

  private static Map<String, Integer> daysBack() {
    Map<String, Integer> days = new HashMap<>();
    for (String today :
        List.of(
            "today",
            "heute",
            "aujourd hui",
            "hoy",
            "oggi",
            "vandaag",
            "hoje",
            "сегодня",
            "dziś",
            "dzisiaj",
            "idag",
            "i dag",
            "dnes",
            "tänään",
            "astăzi",
            "azi",
            "σήμερα",
            "сьогодні",
            "bugün",
            "hari ini",
            "avui")) {
      days.put(today, 0);
    }
    for (String yesterday :
        List.of(
            "yesterday",
            "gestern",
            "hier",
            "ayer",
            "ieri",
            "gisteren",
            "ontem",
            "вчера",
            "wczoraj",
            "igår",
            "i går",
            "včera",
            "eilen",
            "tegnap",
            "χθες",
            "вчора",
            "dün",
            "kemarin",
            "ahir")) {
      days.put(yesterday, 1);
    }
    return Map.copyOf(days);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }
}
