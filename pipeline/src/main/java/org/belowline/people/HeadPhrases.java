package org.belowline.people;

import java.util.Arrays;
import java.util.List;
import org.belowline.text.Names;
import org.jspecify.annotations.Nullable;

/** Words that stand beside a name: at the head of a quote, and in addresses of people. */
final class HeadPhrases {
  /** What stands behind the name. */
  static final HeadPhrases BEHIND_NAME =
      new HeadPhrases(
          List.of(
              "wrote|writes|has written|said|says|posted|commented|replied",
              "schrieb|schreibt|hat geschrieben|sagte|sagt|meinte|meint",
              "a écrit|écrit|écrivait|a dit|dit",
              "escribió|ha escrito|escribe|dijo|dice",
              "ha scritto|scrisse|scrive|ha detto|disse",
              "schreef|schrijft|heeft geschreven|zei",
              "escreveu|escreve",
              "писал(а)|написал(а)|писал|писала|написал|написала|пишет|сказал(а)|сказал|сказала",
              "писав|писав(ла)|написав|написав(ла)|пише",
              "napisał(a)|napisał|napisała|pisze|powiedział|powiedziała",
              "skrev|skriver|sagde|sade|sa|kirjoitti|sanoi",
              "napsal(a)|napsal|napsala|píše|írta|a scris|a spus",
              "yazdı|demiş|dedi|dedi ki|έγραψε|menulis|đã viết|viết",
              "写道|寫道|说|說|发表于|發表於|さんは書きました|は書きました|さんの発言|님이 작성|님의 말"));

  /** What stands in front of the name. */
  static final HeadPhrases BEFORE_NAME =
      new HeadPhrases(
          List.of(
              "originally posted by|original post by|originally by|posted by|quote from|quote by",
              "quote=|quote name=|quote author=|quoting|in reply to|in response to|replying to",
              "reply to|zitat von|geschrieben von|ursprünglich geschrieben von|antwort auf",
              "citation de|posté par|envoyé par|en réponse à|réponse à",
              "cita de|mensaje de|publicado por|publicado originalmente por|en respuesta a",
              "citazione da|citazione di|in risposta a|scritto da",
              "citaat van|geplaatst door|als antwoord op|in antwoord op",
              "citação de|em resposta a|postado por",
              "цитата|цитирую|в ответ на|ответ на|сообщение от",
              // in addresses of people
              "u/|r/u_|user/|users/|member/|members/|profile/|profiles/|people/|author/|authors/"));

  private static final int SLOTS = 1 << 7;

  /** By the last bits of their first characters, so that most places are passed at one glance. */
  private final String[][] byFirst = new String[SLOTS][0];

  private HeadPhrases(List<String> lines) {
    lines.stream()
        .flatMap(line -> Arrays.stream(line.split("\\|")))
        .map(Names::fold)
        .forEach(this::add);
  }

  private void add(String phrase) {
    int slot = phrase.charAt(0) & SLOTS - 1;
    byFirst[slot] = Arrays.copyOf(byFirst[slot], byFirst[slot].length + 1);
    byFirst[slot][byFirst[slot].length - 1] = phrase;
  }

  /** The longest that stands here as words of their own; null for none. */
  @Nullable String at(FoldedText text, int at) {
    String longest = null;
    for (String phrase : byFirst[text.charAt(at) & SLOTS - 1]) {
      if (text.has(phrase, at)
          && (longest == null || phrase.length() > longest.length())
          && text.isEdge(at)
          && text.isEdge(at + phrase.length())) {
        longest = phrase;
      }
    }
    return longest;
  }
}
