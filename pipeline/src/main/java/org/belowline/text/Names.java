package org.belowline.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of people, as they are compared. */
public final class Names {
  private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** What sites print where nobody gave a name, folded. */
  private static final Set<String> NOBODY =
      Set.of(
          "anonymous",
          "anon",
          "anonymous user",
          "anonymous coward",
          "guest",
          "a guest",
          "unknown",
          "unknown user",
          "nobody",
          "user",
          "deleted user",
          "deleted account",
          "[deleted]",
          "[removed]",
          "anonym",
          "gast",
          "unbekannt",
          "unbekannter nutzer",
          "gelöschter nutzer",
          "anonyme",
          "invité",
          "inconnu",
          "anónimo",
          "anónima",
          "invitado",
          "desconocido",
          "anonimo",
          "anonima",
          "ospite",
          "sconosciuto",
          "anoniem",
          "onbekend",
          "anônimo",
          "anônima",
          "visitante",
          "convidado",
          "desconhecido",
          "аноним",
          "анонимно",
          "анонимный",
          "гость",
          "неизвестный",
          "неизвестно");

  private Names() {}

  /** The name without case, width and repeated blanks: equal for spellings of one name. */
  public static String fold(String name) {
    return BLANKS.matcher(FOLDING.normalize(name)).replaceAll(" ").strip();
  }

  /** Whether the folded name stands for nobody in particular. */
  public static boolean isNobody(String foldedName) {
    return NOBODY.contains(foldedName);
  }
}
