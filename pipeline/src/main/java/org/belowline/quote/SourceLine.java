package org.belowline.quote;

import java.util.List;
import java.util.Locale;
import org.belowline.model.Moment;
import org.belowline.model.Quote.Citation;
import org.belowline.text.PrintedTime;
import org.belowline.text.PrintedTimes;
import org.jspecify.annotations.Nullable;

/**
 * A line that names where the words above it come from: "Source: Harbour Gazette, 4 May 2021".
 *
 * @param line its place
 */
record SourceLine(int line, Citation citation) {
  private static final List<String> LABELS =
      List.of(
          "source",
          "sources",
          "quelle",
          "quellen",
          "fuente",
          "fuentes",
          "fonte",
          "fonti",
          "fontes",
          "bron",
          "bronnen",
          "källa",
          "źródło",
          "источник",
          "источники");

  private static final int LONGEST = 200;
  private static final String MARKS = " \u00a0,;:.–—-|/()[]“”\"«»″′'‘’*";

  /** Marks that may close a name, which has opened them. */
  private static final String OPENERS = "([“«";

  /** The source that the line names; null where it is no such line. */
  static @Nullable SourceLine parse(StoryLine line) {
    String text = line.text();
    int start = 0;
    while (start < text.length() && OPENERS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int colon = text.indexOf(':', start);
    if (colon < 0 || text.length() > LONGEST || colon + 2 > text.length()) {
      return null;
    }
    String label = text.substring(start, colon).strip().toLowerCase(Locale.ROOT);
    if (!LABELS.contains(label)) {
      return null;
    }
    Citation citation = citation(text.substring(colon + 1));
    return citation == null ? null : new SourceLine(line.index(), citation);
  }

  /** The source and time in these words; null where there is neither. */
  static @Nullable Citation citation(String words) {
    PrintedTime time = PrintedTimes.find(words);
    String source = stripped(time == null ? words : words.substring(0, time.start()));
    if (source.isEmpty() && time != null) {
      source = stripped(words.substring(time.end()));
    }
    Moment moment = time == null ? null : time.moment();
    return source.isEmpty() && moment == null
        ? null
        : new Citation(source.isEmpty() ? null : source, moment);
  }

  private static String stripped(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && MARKS.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    // "Gazette (Lindholm)" keeps what it has opened.
    if (end < words.length()
        && words.charAt(end) == ')'
        && words.substring(start, end).indexOf('(') >= 0) {
      end++;
    }
    return words.substring(start, end);
  }
}
