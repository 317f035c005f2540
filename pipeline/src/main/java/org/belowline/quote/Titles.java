package org.belowline.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of offices and forms of address that stand with names. */
final class Titles {
  private static final Set<String> ADDRESSES =
      words(
          "mr mrs ms miss mx sir madam dame lord lady herr frau monsieur madame mme m señor señora sr"
              + " sra don doña signor signora sig dhr mevrouw meneer senhor senhora господин госпожа"
              + " dr doctor prof professor docteur professeur doctora profesor profesora dott dottore");

  private static final Set<String> OFFICES =
      words(
          "president vice-president minister secretary chancellor senator sen governor gov mayor"
              + " representative rep congressman congresswoman ambassador chairman chairwoman chair"
              + " chief director captain general colonel admiral judge justice sheriff speaker"
              + " spokesman spokeswoman spokesperson commissioner king queen prince princess pope"
              + " bishop coach manager ceo founder editor reporter author analyst economist master"
              + " harbourmaster pilot skipper officer leader deputy councillor premier lawyer attorney"
              + " präsident präsidentin ministerin kanzler kanzlerin bürgermeister bürgermeisterin"
              + " président présidente ministre maire directeur directrice porte-parole"
              + " presidente presidenta ministro ministra alcalde alcaldesa directora portavoz"
              + " sindaco direttore direttrice portavoce burgemeester voorzitter woordvoerder"
              + " prefeito prefeita diretor diretora porta-voz президент министр мэр директор"
              + " начальник капитан глава");

  private static final List<String> ENDINGS =
      List.of(
          "meister",
          "meisterin",
          "minister",
          "ministerin",
          "präsident",
          "präsidentin",
          "sprecher",
          "sprecherin",
          "chef",
          "chefin",
          "leiter",
          "leiterin",
          "direktor",
          "direktorin",
          "kapitän",
          "kapitänin",
          "trainer",
          "trainerin",
          "kanzler",
          "kanzlerin",
          "führer",
          "führerin");

  private Titles() {}

  /** Whether the word is a form of address, which tells no office. */
  static boolean isAddress(String word) {
    return ADDRESSES.contains(plain(word));
  }

  static boolean isOffice(String word) {
    String plain = plain(word);
    return OFFICES.contains(plain) || ENDINGS.stream().anyMatch(plain::endsWith);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }
}
