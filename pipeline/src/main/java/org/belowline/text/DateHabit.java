package org.belowline.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of day and month that a page keeps to in dates such as 08/05/2020. Its own dates tell:
 * a number above 12, or a weekday, fits one order only. Else its language does: only in English
 * does the month stand first, and not everywhere.
 */
public final class DateHabit {
  /** So many words of a language are enough to know it by. */
  private static final int ENOUGH_WORDS = 8;

  private static final int LONGEST_WORD = 5;

  private static final Set<String> ENGLISH =
      Set.of("the", "and", "of", "is", "that", "this", "you", "with", "are", "was");

  /** Frequent words of languages that put the day first, and that English does not have. */
  private static final Set<String> DAY_FIRST =
      Set.copyOf(
          List.of(
              ("der und ist nicht das ein les des est une pour dans que los las por una para con il di che non"
                      + " della het een van niet zijn não uma com os и в не на что się nie jest och att som det"
                      + " og på af til ja ei että και το να της za že az és hogy să și este ve bir bu yang dan")
                  .split(" ")));

  /** Domains of countries that write English, and the day first. */
  private static final Set<String> COUNTRIES =
      Set.of("au", "gh", "hk", "ie", "in", "ke", "mt", "my", "ng", "nz", "pk", "sg", "uk", "za");

  private DateHabit() {}

  /**
   * The order of the page.
   *
   * @param text lines parted by line feeds
   * @param url of the page; null where unknown
   */
  public static NumericOrder of(String text, @Nullable String url) {
    NumericOrder shown = NumericOrder.UNKNOWN;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.indexOf('/') < 0 && line.indexOf('-') < 0) {
        continue;
      }
      NumericOrder order = PrintedTimes.shownOrder(line);
      if (order != NumericOrder.UNKNOWN && shown != NumericOrder.UNKNOWN && order != shown) {
        return NumericOrder.UNKNOWN; // the page keeps to none
      }
      shown = order == NumericOrder.UNKNOWN ? shown : order;
    }
    if (shown != NumericOrder.UNKNOWN) {
      return shown;
    }
    return COUNTRIES.contains(country(url)) || !isEnglish(text)
        ? NumericOrder.DAY_FIRST
        : NumericOrder.UNKNOWN;
  }

  /** What the name of the host ends with; empty where no host is known. */
  private static String country(@Nullable String url) {
    try {
      String host = url == null ? null : new URI(url).getHost();
      return host == null ? "" : host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    } catch (URISyntaxException noAddress) {
      return "";
    }
  }

  /** Whether it is English as far as one can see: few words tell nothing. */
  private static boolean isEnglish(String text) {
    int english = 0;
    int other = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start <= LONGEST_WORD) {
          String word = text.substring(start, i).toLowerCase(Locale.ROOT);
          english += ENGLISH.contains(word) ? 1 : 0;
          other += DAY_FIRST.contains(word) ? 1 : 0;
        }
        start = -1;
      }
    }
    return other < ENOUGH_WORDS || other <= english;
  }
}
