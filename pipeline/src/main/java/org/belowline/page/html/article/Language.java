package org.belowline.page.html.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * The language of a story. Templates often declare a language that is not the text's, and a
 * detector errs on short text and between near languages; so that the text wins where there is
 * enough of it and the detector is sure, and what the page declares everywhere else.
 */
final class Language {
  private static final String MODEL = "/langdetect-183.bin";

  /** Characters of a story that the detector reads, and fewer than which tell too little. */
  private static final int MOST = 600;

  private static final int FEWEST = 200;

  /** Of 1; on so much text right answers are well above. */
  private static final double SURE = 0.5;

  /** Codes of the detector for languages that have another one in ISO 639-1. */
  private static final Map<String, String> SAME =
      Map.of(
          "cmn", "zh", "nob", "no", "nno", "no", "pes", "fa", "arb", "ar", "lvs", "lv", "ekk",
          "et");

  private Language() {}

  /** As the page declares it: for its text, else for those who share it; null where it does not. */
  static @Nullable String declared(Page page) {
    String code = code(page.metadata.lang());
    for (String name : List.of("og:locale", "content-language", "dc.language", "language")) {
      String value = code == null ? page.metadata.first(List.of(name)) : null;
      code = value == null ? code : code(value);
    }
    return code;
  }

  /** The language of the text. */
  static @Nullable String of(String text, @Nullable String declared) {
    if (text.length() < FEWEST) {
      return declared;
    }
    int end = Math.min(MOST, text.length());
    opennlp.tools.langdetect.Language found =
        new LanguageDetectorME(Loaded.MODEL).predictLanguages(text.substring(0, end))[0];
    if (found.getConfidence() < SURE) {
      return declared;
    }
    String code = SAME.get(found.getLang());
    return code == null ? code(found.getLang()) : code;
  }

  /** "en_GB" and "eng" to "en"; null where it is no code. */
  private static @Nullable String code(String tag) {
    String first = tag.strip().replace('_', '-');
    int end = first.indexOf(',');
    String language =
        Locale.forLanguageTag(end < 0 ? first : first.substring(0, end)).getLanguage();
    if (language.length() == 3) {
      language = twoLetters(language);
    }
    return switch (language) {
      case "", "und", "mul", "zxx" -> null;
      case "iw" -> "he";
      case "in" -> "id";
      case "ji" -> "yi";
      case "nb", "nn" -> "no";
      default -> language;
    };
  }

  private static String twoLetters(String threeLetters) {
    return TwoLetters.BY_THREE.getOrDefault(threeLetters, threeLetters);
  }

  /** The model is read when the first page needs it. */
  private static final class Loaded {
    static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = Language.class.getResourceAsStream(Language.MODEL)) {
        if (in == null) {
          throw new IllegalStateException("no " + Language.MODEL + " on the class path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class TwoLetters {
    static final Map<String, String> BY_THREE = byThree();

    private static Map<String, String> byThree() {
      Map<String, String> map = new java.util.HashMap<>();
      for (String two : Locale.getISOLanguages()) {
        try {
          map.put(new Locale.Builder().setLanguage(two).build().getISO3Language(), two);
        } catch (MissingResourceException noThreeLetters) {
          continue; // a language without a code of three letters is met under its own
        }
      }
      return Map.copyOf(map);
    }
  }
}
