package org.belowline.quote;

import java.util.List;
import java.util.Set;

/** Words that stand in front of a colon at the beginning of a line, lower case. */
final class LabelWords {
  private static final Set<String> QUESTIONS =
      words(
          """
          q, question, frage, pregunta, domanda, vraag, pergunta, вопрос, fråga, spørgsmål,
          pytanie, f, d, p, в""");

  private static final Set<String> ANSWERS =
      words(
          """
          a, answer, antwort, réponse, reponse, respuesta, risposta, antwoord, resposta,
          ответ, svar, odpowiedź, r, о""");

  /** Letters that are questions or answers only next to their counterpart. */
  private static final Set<String> LETTERS =
      words(
          """
          q, a, f, d, p, r, в, о""");

  /** Who asks, without a name. */
  private static final Set<String> ASKERS =
      words(
          """
          interviewer, reporter, journalist, correspondent, press, interviewerin,
          journaliste, periodista, entrevistador, entrevistadora, giornalista,
          intervistatore, jornalista, repórter, журналист, корреспондент""");

  /** Who takes part, without a name. */
  private static final Set<String> PARTS =
      words(
          """
          host, moderator, moderatorin, moderador, moderadora, moderatore, speaker, narrator,
          announcer, audience, caller, witness, counsel, the court, ведущий, ведущая,
          модератор""");

  /** What begins a remark of the page, and no speech. */
  private static final Set<String> NOTES =
      words(
          """
          update, updated, note, notes, editor's note, editors' note, author's note,
          publisher's note, ed. note, disclosure, disclaimer, correction, clarification,
          related, related story, related stories, related article, related articles,
          related video, read more, read also, also read, read next, see also, more, photo,
          photos, picture, image, images, video, audio, gallery, caption, credit,
          photo credit, image credit, watch, listen, tip, tips, pro tip, expert tip,
          bonus tip, hint, warning, spoiler, spoiler alert, hat tip, reminder, tags, tag,
          category, categories, filed under, topics, share, follow, subscribe, contact,
          email, phone, tel, website, web, address, where, when, what, who, why, how,
          how much, hours, location, venue, date, time, tickets, price, prices, pricing,
          cost, rating, score, genre, pro, pros, con, cons, verdict, bottom line,
          the bottom line, summary, conclusion, example, examples, ingredients, method,
          directions, instructions, serves, makes, yield, prep time, cook time, total time,
          myth, fact, problem, solution, the problem, the solution, before, after, best for,
          released, runtime, cast, director, starring, author, publisher, isbn, p.s, ps,
          tl;dr, breaking, breaking news, exclusive, opinion, review, analysis,
          advertisement, sponsored, step, part, chapter, section, day, week, round, remember,
          important, key takeaway, key takeaways, advice, recommended, bonus, translation,
          transcript, headline, background, context, monday, tuesday, wednesday, thursday,
          friday, saturday, sunday, january, february, march, april, may, june, july, august,
          september, october, november, december, morning, afternoon, evening, today,
          yesterday, tomorrow, winner, winners, loser, losers, goals, scorers, result,
          results,
          hinweis, anmerkung, anmerkung der redaktion, anm. d. red, korrektur, foto, fotos,
          bild, bilder, mehr, mehr zum thema, siehe auch, lesen sie auch, lesen sie mehr,
          weiterlesen, tipp, achtung, wichtig, zutaten, zubereitung, preis, preise, ort,
          wann, wo, wer, was, warum, wie, adresse, telefon, kontakt, öffnungszeiten,
          eintritt, fazit, beispiel, vorteile, nachteile, vorteil, nachteil, autor, autorin,
          stand, zum thema, tore, zuschauer, montag, dienstag, mittwoch, donnerstag, freitag,
          samstag, sonntag,
          mise à jour, remarque, note de la rédaction, ndlr, rectificatif, à lire,
          à lire aussi, lire aussi, lire plus, en savoir plus, voir aussi, vidéo, crédit,
          conseil, astuce, attention, ingrédients, préparation, prix, lieu, quand, où, qui,
          quoi, comment, pourquoi, adresse postale, téléphone, exemple, avantages,
          inconvénients, auteur,
          actualización, nota, nota del editor, nota de la redacción, corrección,
          relacionado, leer más, lea también, lee también, ver también, foto de, crédito,
          consejo, aviso, ingredientes, preparación, precio, lugar, cuándo, dónde, quién,
          qué, cómo, dirección, teléfono, ejemplo, ventajas, desventajas,
          aggiornamento, nota della redazione, correzione, leggi anche, leggi di più,
          vedi anche, consiglio, avviso, attenzione, ingredienti, preparazione, prezzo,
          luogo, quando, dove, chi, cosa, come, indirizzo, telefono, esempio, vantaggi,
          svantaggi, autore,
          bijgewerkt, noot, noot van de redactie, correctie, gerelateerd, lees ook,
          lees meer, zie ook, let op, ingrediënten, bereiding, prijs, plaats, waar, wanneer,
          wat, waarom, hoe, adres, telefoon, voorbeeld, voordelen, nadelen, auteur van,
          atualização, nota da redação, correção, relacionados, leia mais, leia também,
          veja também, dica, ingredientes da receita, preparo, preço, local, onde, quem,
          o quê, como fazer, endereço, telefone, exemplo, vantagens, desvantagens,
          обновление, обновлено, примечание, от редакции, исправление, читайте также,
          читать далее, смотрите также, фото, видео, совет, внимание, важно, ингредиенты,
          приготовление, цена, место, где, когда, кто, что, почему, как, адрес, телефон,
          пример, плюсы, минусы, автор""");

  /** What begins a letter. */
  private static final Set<String> SALUTATIONS =
      words(
          """
          dear, hi, hello, liebe, lieber, hallo, sehr, cher, chère, chers, querido, querida,
          estimado, estimada, caro, cara, beste, geachte, prezado, уважаемый, уважаемая,
          дорогой, дорогая""");

  private LabelWords() {}

  static boolean isQuestion(String lower) {
    return QUESTIONS.contains(lower);
  }

  static boolean isAnswer(String lower) {
    return ANSWERS.contains(lower);
  }

  static boolean isLetter(String lower) {
    return LETTERS.contains(lower);
  }

  static boolean isAsker(String lower) {
    return ASKERS.contains(lower);
  }

  static boolean isPart(String lower) {
    return PARTS.contains(lower);
  }

  static boolean isNote(String lower) {
    return NOTES.contains(lower);
  }

  static boolean isSalutation(String lower) {
    return SALUTATIONS.contains(lower);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split(",\\s+")));
  }
}
