package org.belowline.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which charset a text is in that is no UTF. The label is believed where the text looks like one of
 * people, unless the detector is far more certain of another charset; a text without label, or of
 * which the label makes no text, is in the charset that the detector is most certain of and that
 * makes a text of it.
 */
final class CharsetChoice {
  /** A text of people has fewer oddities for each character that is not ASCII. */
  private static final double ODD = 0.12;

  /** So much more certain, of 100, the detector must be to contradict a label that makes sense. */
  private static final int MARGIN = 10;

  /** Those that the detector tells, where it leaves them out it is certain that they are not. */
  private static final Set<String> KNOWN =
      Set.of(
          "windows-1252",
          "windows-1251",
          "windows-1254",
          "windows-1256",
          "ISO-8859-2",
          "ISO-8859-5",
          "ISO-8859-6",
          "ISO-8859-7",
          "ISO-8859-8",
          "KOI8-R",
          "windows-31j",
          "EUC-JP",
          "x-windows-949",
          "GB18030",
          "Big5-HKSCS");

  /** What most of the web was written in, before UTF-8. */
  private static final Charset USUAL = Charset.forName("windows-1252");

  private final byte[] sample;
  private final Map<Charset, Integer> certain = new LinkedHashMap<>();

  private CharsetChoice(byte[] sample) {
    this.sample = sample;
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      Charset charset = CharsetLabel.charset(match.getName());
      // What is UTF has been told before.
      if (charset != null && !charset.name().startsWith("UTF")) {
        certain.putIfAbsent(charset, match.getConfidence());
      }
    }
  }

  /**
   * Chooses.
   *
   * @param labelled null where nothing, or no charset that is known, labels the text
   */
  static Charset of(byte[] page, @Nullable Charset labelled) {
    return new CharsetChoice(TextSample.of(page)).choice(labelled);
  }

  private Charset choice(@Nullable Charset labelled) {
    Charset detected = detected();
    if (labelled == null || labelled.name().startsWith("UTF")) {
      return detected;
    }
    double odd = odd(labelled);
    if (odd > ODD) {
      return odd(detected) < odd ? detected : labelled;
    }
    Integer sure = certain(labelled);
    boolean isContradicted =
        sure != null && certain.getOrDefault(detected, 0) >= sure + MARGIN && odd(detected) <= odd;
    return isContradicted ? detected : labelled;
  }

  /** The likeliest that makes a text, else the one with the fewest oddities. */
  private Charset detected() {
    Charset best = USUAL;
    double fewest = odd(USUAL);
    for (Charset charset : certain.keySet()) {
      double odd = odd(charset);
      if (odd <= ODD) {
        return charset;
      }
      if (odd < fewest) {
        best = charset;
        fewest = odd;
      }
    }
    return best;
  }

  /** How certain the detector is of the charset or its twin; null where it does not know it. */
  private @Nullable Integer certain(Charset charset) {
    Integer own = certain.get(charset);
    if (own != null) {
      return own;
    }
    String twin =
        switch (charset.name()) {
          case "windows-1250" -> "ISO-8859-2";
          case "ISO-8859-2" -> "windows-1250";
          case "windows-1253" -> "ISO-8859-7";
          case "ISO-8859-7" -> "windows-1253";
          case "windows-1255" -> "ISO-8859-8";
          case "ISO-8859-8" -> "windows-1255";
          default -> null;
        };
    if (twin != null && certain.containsKey(Charset.forName(twin))) {
      return certain.get(Charset.forName(twin));
    }
    return KNOWN.contains(charset.name()) ? 0 : null;
  }

  private double odd(Charset charset) {
    return Oddities.share(new String(sample, charset));
  }
}
