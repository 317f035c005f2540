package org.belowline.page.text;

import java.util.Locale;
import java.util.Set;

/**
 * Bars of buttons below a comment, however they are parted or glued: "(Reply) (Thread)", "Like (2)
 * ReplyShare", "1 | Antworten".
 */
final class Controls {
  private static final int LONGEST = 80;

  /** Buttons that only comments and posts have. */
  private static final Set<String> ANSWERS =
      words(
          "reply replies respond quote multiquote report flag permalink parent thread antworten"
              + " antwort zitieren melden répondre citer signaler responder contestar citar denunciar"
              + " reportar rispondi cita segnala beantwoorden reageren reageer citeren rapporteer"
              + " ответить цитировать пожаловаться odpowiedz svara svar vastaa yanıtla balas");

  /** Buttons that other things have too. */
  private static final Set<String> OTHERS =
      words(
          "like likes liked unlike dislike upvote downvote vote votes share save edit delete link"
              + " recommend helpful up down more options copy follow hide collapse loading embed"
              + " context full edited teilen gefällt mir bewerten empfehlen löschen bearbeiten mehr"
              + " liken partager aimer supprimer modifier me gusta compartir recomendar votar eliminar"
              + " mi piace condividi elimina delen verwijderen curtir compartilhar excluir нравится"
              + " поделиться удалить to in log login the this comment post by person people zum anmelden");

  private Controls() {}

  /** Whether the line is nothing but buttons and numbers, and one of them answers or reports. */
  static boolean answer(String line) {
    return count(line, true);
  }

  /** Whether the line is nothing but buttons and numbers. */
  static boolean isBar(String line) {
    return count(line, false);
  }

  private static boolean count(String line, boolean answering) {
    if (line.length() > LONGEST) {
      return false;
    }
    boolean answers = false;
    boolean any = false;
    int i = 0;
    while (i < line.length()) {
      if (!Character.isLetter(line.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      i++;
      while (i < line.length()
          && Character.isLetter(line.charAt(i))
          && !(Character.isUpperCase(line.charAt(i))
              && Character.isLowerCase(line.charAt(i - 1)))) {
        i++;
      }
      String word = line.substring(start, i).toLowerCase(Locale.ROOT);
      if (ANSWERS.contains(word)) {
        answers = true;
      } else if (!OTHERS.contains(word)) {
        return false;
      }
      any = true;
    }
    return answering ? answers : any;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
