package org.belowline.quote.told;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words that tell of speech, by the list {@code cues.txt} beside this class. */
public final class CueWords {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Map<String, Sense> SENSES = load();

  private CueWords() {}

  /**
   * How a word tells of speech.
   *
   * @param direct whether it stands with words between marks: "said"
   * @param clause whether a clause with "that" may follow: "claimed that"
   * @param bare whether that clause may lack its "that": "said it rained"
   * @param listener whether the one who is told stands between: "told reporters"
   * @param calls whether it gives a name to something, or judges it: "called it “a mess”"
   * @param participle whether it has no subject of its own: "saying"
   * @param noun whether the same word is a thing as well: "reports"
   * @param aim whether "to" and what shall be done may follow: "promised to"
   */
  public record Sense(
      boolean direct,
      boolean clause,
      boolean bare,
      boolean listener,
      boolean calls,
      boolean participle,
      boolean noun,
      boolean aim) {
    static final Sense NONE = new Sense(false, false, false, false, false, false, false, false);

    Sense and(Sense other) {
      return new Sense(
          direct || other.direct,
          clause || other.clause,
          bare || other.bare,
          listener || other.listener,
          calls || other.calls,
          participle || other.participle,
          noun || other.noun,
          aim || other.aim);
    }

    /** Whether it tells of speech at all. */
    public boolean any() {
      return direct || clause || calls || aim;
    }
  }

  /** The sense of a word in lower case. */
  public static Sense of(String lower) {
    return SENSES.getOrDefault(lower, Sense.NONE);
  }

  private static Map<String, Sense> load() {
    Map<String, Sense> senses = new HashMap<>();
    Sense sense = Sense.NONE;
    for (String line : text().lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        sense = sense(line);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        for (String word : BLANKS.split(line)) {
          senses.merge(word.toLowerCase(Locale.ROOT), sense, Sense::and);
        }
      }
    }
    return Map.copyOf(senses);
  }

  private static Sense sense(String head) {
    return new Sense(
        head.contains("direct"),
        head.contains("clause"),
        head.contains("bare"),
        head.contains("listener"),
        head.contains("calls"),
        head.contains("participle"),
        head.contains("noun"),
        head.contains("aim"));
  }

  private static String text() {
    try (InputStream list = CueWords.class.getResourceAsStream("cues.txt")) {
      if (list == null) {
        throw new IllegalStateException("cues.txt is not on the class path");
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
