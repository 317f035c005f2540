package org.belowline.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Words by which speech, and what introduces it, is told. */
final class SpeechWords {
  /** Words of who speaks of himself, or to somebody. */
  private static final Set<String> SPOKEN =
      words(
          "i'm i've i'd i'll we we're we've we'll our ours us my me mine you you're your"
              + " ich wir mir mich uns unser unsere unseren unserem mein meine meinen"
              + " je j'ai nous notre nos moi vous votre vos mon mes"
              + " yo nosotros nuestro nuestra nuestros nuestras usted ustedes creo pienso tenemos hemos"
              + " estamos somos queremos mis"
              + " noi nostro nostra nostri nostre abbiamo siamo vogliamo penso credo mio mia"
              + " ik wij we ons onze mijn jij jullie"
              + " eu nós nosso nossa nossos nossas temos queremos acho minha meu"
              + " я мы нас нам наш наша наши мне меня мой моя вы вас вам");

  /** Those among them that speak to somebody, as manuals do too. */
  private static final Set<String> ADDRESSING =
      words("you you're your vous votre vos usted ustedes jij jullie вы вас вам");

  /** Words that say that somebody speaks or writes. */
  private static final Set<String> SPEECH =
      words(
          "said says say saying told tells tell asked asks answered answers answer replied replies"
              + " explained explains explain added adds stated states statement statements remarks"
              + " remark remarked speech spoke speaks speaking talked talks wrote writes write written"
              + " writing noted notes interview interviews interviewed conversation transcript"
              + " transcribed excerpt excerpts testimony testified words quote quotes"
              + " quoted quoting recalled recalls argued argues argue commented tweeted posted announced"
              + " declared summed letter email conference briefing reads read reported reports"
              + " observed observes concluded concludes continued continues q&a dialogue responded"
              + " responds response reply"
              + " sagte sagt sagten erklärte erklärt schrieb schreibt fragte antwortete antwortet"
              + " interview gespräch auszug auszüge wortlaut stellungnahme zitat heißt meinte betonte"
              + " rede brief pressekonferenz teilte"
              + " dit disait déclaré déclare écrit écrivait expliqué explique affirme affirmé répond"
              + " répondu entretien extrait extraits communiqué propos raconte"
              + " dijo dice escribió escribe explicó explica declaró respondió entrevista fragmento"
              + " comunicado palabras preguntó contó"
              + " detto disse dice scrive scrisse scritto spiega spiegato dichiarato intervista"
              + " risponde comunicato parole"
              + " zei zegt schreef schrijft verklaarde vertelde vertelt antwoordde gesprek fragment"
              + " verklaring"
              + " disse diz escreveu escreve explicou explica declarou respondeu trecho comunicado"
              + " afirmou"
              + " сказал сказала говорит заявил заявила написал написала пишет ответил ответила"
              + " рассказал рассказала интервью отрывок цитата слова заявление письмо");

  /** Words for a conversation that is printed. */
  private static final Set<String> CONVERSATION =
      words(
          "interview interviewed conversation transcript transcribed excerpts q&a gespräch wortlaut"
              + " entretien entrevista intervista interviste interviews interviewte vraaggesprek"
              + " интервью беседа");

  private SpeechWords() {}

  /** Whether somebody speaks of himself, or to somebody, in these words. */
  static boolean isSpoken(String text) {
    return any(text, word -> word.equals("I") || SPOKEN.contains(lower(word)));
  }

  /** Whether somebody speaks of himself in these words. */
  static boolean isFirstPerson(String text) {
    return any(
        text,
        word ->
            word.equals("I") || SPOKEN.contains(lower(word)) && !ADDRESSING.contains(lower(word)));
  }

  /** Whether these words tell of an interview or the like. */
  static boolean tellsOfConversation(String text) {
    return any(text, word -> CONVERSATION.contains(lower(word)));
  }

  /** Whether these words say that somebody speaks or writes. */
  static boolean tellsOfSpeech(String text) {
    return any(text, word -> SPEECH.contains(lower(word)))
        || text.contains(" put it")
        || text.contains(" puts it");
  }

  private static boolean any(String text, Predicate<String> test) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isOfWord(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        if (test.test(text.substring(start, i).replace('’', '\''))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’' || c == '&';
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }
}
