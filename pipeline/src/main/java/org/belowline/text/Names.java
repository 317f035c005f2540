package org.belowline.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Set;

/** Names of people, as pages print them. */
public final class Names {
  /** What stands in the place of a name where there is none; folded. */
  private static final Set<String> NOBODY =
      Set.of(
          // what takes the place of an account that is gone
          "[deleted]",
          "[removed]",
          "deleted user",
          // English
          "anon",
          "anonymous",
          "anonymous user",
          "guest",
          "no name",
          "nobody",
          "noname",
          "unknown",
          "unknown user",
          // German
          "anonym",
          "anonymer benutzer",
          "gast",
          "niemand",
          "unbekannt",
          "unbekannter",
          // Spanish, also Italian and Portuguese
          "anónima",
          "anónimo",
          "desconocida",
          "desconocido",
          "invitada",
          "invitado",
          // French
          "anonyme",
          "inconnu",
          "inconnue",
          "invité",
          "invitée",
          // Italian, also Spanish without accents
          "anonima",
          "anonimo",
          "ospite",
          "sconosciuta",
          "sconosciuto",
          // Dutch
          "anoniem",
          "bezoeker",
          "onbekend",
          // Portuguese
          "anônima",
          "anônimo",
          "convidada",
          "convidado",
          "desconhecida",
          "desconhecido",
          "visitante",
          // Russian
          "аноним",
          "анонимно",
          "анонимный",
          "гость",
          "неизвестно",
          "неизвестный");

  private Names() {}

  /**
   * The form in which spellings of one name are equal: NFKC with case folded and invisible
   * characters left out, white space collapsed. Namesakes are equal too. Empty where nothing
   * visible is left.
   */
  public static String fold(String name) {
    return WhiteSpace.collapse(Normalizer2.getNFKCCasefoldInstance().normalize(name));
  }

  /**
   * Whether a name says that nobody is known.
   *
   * @param folded as {@link #fold} gives it
   */
  public static boolean isNobody(String folded) {
    return folded.isEmpty() || NOBODY.contains(folded);
  }
}
