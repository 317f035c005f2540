package org.belowline.page.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be done with a comment, as sites print it below or beside one: "Reply", "Reply | Link",
 * "Svara", "Like (3)".
 */
final class Buttons {
  private static final int LONGEST = 80;

  private static final List<String> BY_LANGUAGE =
      List.of(
          // English
          "reply,reply to this,reply to this comment,reply to this post,reply to comment,log in to reply,"
              + "login to reply,sign in to reply,reply with quote,quote,multiquote,multi-quote,like,unlike,"
              + "dislike,liked by,share,share this comment,report,report abuse,report comment,report post,"
              + "flag,flag comment,flag as inappropriate,edit,delete,remove,permalink,link,parent,upvote,downvote,"
              + "vote up,vote down,thumbs up,thumbs down,helpful,not helpful,recommend,copy link,save,"
              + "bookmark,log in or register to post comments,log in to post comments,find,show replies,hide replies,view replies,loading...,loading…,avatar",
          // German
          "antworten,antwort,antwort schreiben,auf diesen kommentar antworten,zum antworten anmelden,"
              + "anmelden um zu antworten,zitieren,zitat,melden,kommentar melden,beitrag melden,verstoß melden,"
              + "teilen,permanenter link,löschen,bearbeiten,gefällt mir,gefällt mir nicht,empfehlen,liken,"
              + "kommentieren,mit zitat antworten,anmelden oder registrieren um kommentare zu schreiben,diesen kommentar teilen",
          // French
          "répondre,répondre à ce commentaire,connectez-vous pour répondre,répondre en citant,citer,signaler,"
              + "signaler un abus,signaler ce commentaire,partager,lien,permalien,modifier,supprimer,éditer,"
              + "j'aime,j’aime,alerter,recommander",
          // Spanish, Catalan
          "responder,contestar,responder a este comentario,accede para responder,inicia sesión para responder,"
              + "citar,denunciar,reportar,compartir,enlace,enlace permanente,editar,eliminar,borrar,me gusta,"
              + "no me gusta,respon,respondre",
          // Italian
          "rispondi,rispondi a questo commento,accedi per rispondere,cita,quota,segnala,condividi,modifica,"
              + "elimina,mi piace,link permanente",
          // Dutch
          "beantwoorden,beantwoord,reageer,reageren,antwoord,antwoorden,log in om te reageren,"
              + "log in om te antwoorden,citeer,citeren,rapporteer,rapporteren,meld misbruik,delen,deel,bewerken,"
              + "verwijderen,vind ik leuk",
          // Portuguese
          "acesse para responder,faça login para responder,entre para responder,compartilhar,partilhar,excluir,"
              + "apagar,gostar,gosto,curtir",
          // Russian, Ukrainian, Bulgarian
          "ответить,ответ,цитировать,цитата,пожаловаться,поделиться,ссылка,удалить,изменить,нравится,"
              + "відповісти,відповідь,цитувати,поскаржитися,поширити,отговор,отговори",
          // Polish, Czech, Slovak, Croatian
          "odpowiedz,odpowiedź,cytuj,zgłoś,zgłoś nadużycie,udostępnij,usuń,edytuj,lubię to,"
              + "zaloguj się aby odpowiedzieć,odpovědět,reagovat,citovat,nahlásit,sdílet,smazat,upravit,"
              + "líbí se mi,odpovedať,odgovori",
          // Swedish, Danish, Norwegian, Finnish
          "svara,citera,anmäl,rapportera,dela,gilla,redigera,ta bort,svar,besvar,citer,anmeld,synes godt om,"
              + "rapporter,siter,lik,vastaa,lainaa,ilmoita,ilmianna,jaa,tykkää",
          // Hungarian, Romanian, Greek, Turkish, Indonesian
          "válasz,válaszolok,idézet,jelentés,megosztás,tetszik,răspunde,citează,raportează,distribuie,"
              + "απάντηση,απαντήστε,παράθεση,αναφορά,κοινοποίηση,yanıtla,cevapla,yanıt,cevap,alıntı,alıntıla,"
              + "şikayet et,bildir,paylaş,beğen,balas,kutip,laporkan,bagikan,suka",
          // Japanese, Chinese, Korean
          "返信,返信する,引用,通報,通報する,いいね,共有,削除,回复,回覆,回應,举报,檢舉,赞,讚,分享,删除,刪除,답글,"
              + "답글 달기,답장,응답,신고,공유,삭제,좋아요");

  private static final Set<String> BUTTONS =
      Set.copyOf(List.of(String.join(",", BY_LANGUAGE).split(",")));

  /** What may stand around a button: its arrow, its count, what parts it from the next. */
  private static final String MARKS = "↓↑→←↩⤷»›«‹·•|/–-—….:()[]#+0123456789 ";

  private Buttons() {}

  /** Whether the line is one or several buttons and nothing else. */
  static boolean isButton(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String text = line.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
    return BUTTONS.contains(text) || areAllButtons(text);
  }

  /** "Reply | Link", "Like (3)", "Reply Quote Report". */
  private static boolean areAllButtons(String text) {
    boolean some = false;
    for (String part : text.split("[|·•/↓\u2022\t]| {2,}")) {
      String bare = withoutMarks(part);
      if (bare.isEmpty()) {
        continue;
      }
      if (!BUTTONS.contains(bare) && !isRow(bare)) {
        return false;
      }
      some = true;
    }
    return some;
  }

  /** Buttons of one word each, with blanks between. */
  private static boolean isRow(String text) {
    String[] words = text.split(" +");
    if (words.length < 2) {
      return false;
    }
    for (String word : words) {
      if (!BUTTONS.contains(withoutMarks(word))) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
