package org.belowline.page.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What sites print around articles and comments in their own voice, in the languages met. */
public final class Phrases {
  /** Alone on a line, or together with their like, these are buttons below or beside a comment. */
  private static final Set<String> BUTTONS =
      Set.of(
          "reply",
          "reply to this comment",
          "log in to reply",
          "login to reply",
          "reply quote like like",
          "quote",
          "like",
          "liked by",
          "share",
          "report",
          "report comment",
          "edit",
          "delete",
          "flag",
          "permalink",
          "link",
          "loading...",
          "loading…",
          "antworten",
          "antwort",
          "antwortenlöschen",
          "löschen",
          "zitieren",
          "melden",
          "permanenter link",
          "auf diesen kommentar antworten",
          "kommentar melden",
          "répondre",
          "signaler",
          "responder",
          "contestar",
          "denunciar",
          "rispondi",
          "beantwoorden",
          "reageren",
          "reageer",
          "ответить",
          "цитировать",
          "like reply",
          "reply ↓",
          "↓",
          "• reply",
          "antworten ↓",
          "replydelete",
          "repliesreply",
          "avatar",
          "liken",
          "likenliken",
          "likelike",
          "gefällt mir",
          "gefällt mirgefällt mir");

  private static final List<String> ANSWERS =
      List.of(
          "reply to ",
          "replying to ",
          "in reply to ",
          "in response to ",
          "antwort an ",
          "antwort auf ",
          "antwortet auf ",
          "als antwort auf ",
          "réponse à ",
          "en réponse à ",
          "en respuesta a ",
          "respuesta a ",
          "in risposta a ",
          "risposta a ",
          "als antwoord op ",
          "antwoord op ",
          "antwoord aan ",
          "em resposta a ",
          "resposta a ",
          "resposta para ",
          "в ответ на ",
          "ответ на ",
          "w odpowiedzi na ",
          "odpowiedź do ",
          "som svar på ",
          "svar till ",
          "svar til ",
          "odpověď na ");

  private static final Set<String> RATINGS =
      Set.of("1 star", "1 stars", "2 stars", "3 stars", "4 stars", "5 stars");

  private static final int LONGEST_RATING = 40;

  private static final List<String> OUT_OF =
      List.of(
          " out of ",
          " of ",
          " von ",
          " sur ",
          " de ",
          " su ",
          " uit ",
          " van de ",
          " из ",
          " na ",
          " av ",
          "/",
          " / ");

  private static final List<String> CLOSED =
      List.of(
          "comments are closed",
          "comments closed",
          "comments are now closed",
          "comments for this post are closed",
          "the comments to this entry are closed",
          "comments on this entry are closed",
          "comments on this post are closed",
          "comments are off",
          "comments off",
          "comments are disabled",
          "new comments are not allowed",
          "commenting is disabled",
          "commenting has been closed",
          "this discussion is closed",
          "this thread is closed",
          "this topic is closed",
          "die kommentarfunktion für diesen artikel ist",
          "comments have been closed",
          "commenting is closed",
          "the comments are closed",
          "kommentare sind geschlossen",
          "kommentare geschlossen",
          "die kommentare sind geschlossen",
          "die kommentarfunktion ist geschlossen",
          "kommentarfunktion geschlossen",
          "die kommentarfunktion ist deaktiviert",
          "die ergänzungen sind geschlossen",
          "les commentaires sont fermés",
          "les commentaires sont clos",
          "los comentarios están cerrados",
          "comentarios cerrados",
          "i commenti sono chiusi",
          "commenti chiusi",
          "reacties zijn gesloten",
          "de reacties zijn gesloten",
          "os comentários estão fechados",
          "os comentários estão encerrados",
          "comentários fechados",
          "комментарии закрыты",
          "комментирование закрыто");

  /** Headings of the form in which one writes a comment. */
  private static final List<String> INVITATIONS =
      List.of(
          "leave a reply",
          "leave a comment",
          "leave your comment",
          "post a comment",
          "post a reply",
          "add a comment",
          "add your comment",
          "write a comment",
          "write a reply",
          "write a review",
          "add a review",
          "add your review",
          "add comment",
          "comment on this",
          "post your comment",
          "post your reply",
          "your comment",
          "have your say",
          "sign in to comment",
          "log in to comment",
          "login to post comments",
          "you must log in to",
          "you must be logged in",
          "you must login",
          "comment as guest",
          "submit a comment",
          "join the discussion",
          "join the conversation",
          "cancel reply",
          "click here to cancel reply",
          "your email address will not be published",
          "schreibe einen kommentar",
          "schreib einen kommentar",
          "einen kommentar schreiben",
          "kommentar schreiben",
          "kommentar veröffentlichen",
          "kommentar hinzufügen",
          "kommentar abgeben",
          "neuer kommentar",
          "ihr kommentar",
          "dein kommentar",
          "schreiben sie einen kommentar",
          "ihre e-mail-adresse wird nicht veröffentlicht",
          "kommentar verfassen",
          "kommentar hinterlassen",
          "hinterlasse einen kommentar",
          "hinterlasse eine antwort",
          "deine e-mail-adresse wird nicht veröffentlicht",
          "laisser un commentaire",
          "laisser une réponse",
          "enregistrer un commentaire",
          "publier un commentaire",
          "ajouter un commentaire",
          "écrire un commentaire",
          "envoyer un commentaire",
          "votre adresse e-mail ne sera pas publiée",
          "votre commentaire",
          "laissez un commentaire",
          "poster un commentaire",
          "deja un comentario",
          "añadir un comentario",
          "añadir comentario",
          "añade un comentario",
          "escribe un comentario",
          "escribir un comentario",
          "enviar un comentario",
          "tu dirección de correo electrónico no será publicada",
          "deja una respuesta",
          "dejar un comentario",
          "publicar un comentario",
          "lascia un commento",
          "posta un commento",
          "aggiungi un commento",
          "scrivi un commento",
          "invia un commento",
          "il tuo indirizzo email non sarà pubblicato",
          "lascia una risposta",
          "geef een reactie",
          "geef een antwoord",
          "laat een antwoord achter",
          "een reactie posten",
          "reactie plaatsen",
          "schrijf een reactie",
          "je e-mailadres wordt niet gepubliceerd",
          "het e-mailadres wordt niet gepubliceerd",
          "laat een reactie achter",
          "plaats een reactie",
          "deixe um comentário",
          "enviar um comentário",
          "adicionar comentário",
          "escreva um comentário",
          "o seu endereço de email não será publicado",
          "o seu endereço de e-mail não será publicado",
          "lämna ett svar",
          "lämna en kommentar",
          "skriv en kommentar",
          "dodaj komentarz",
          "skomentuj",
          "bir cevap yazın",
          "bir yanıt yazın",
          "コメントを残す",
          "deixe uma resposta",
          "postar um comentário",
          "добавить комментарий",
          "добавить ответ",
          "отправить комментарий",
          "ваш адрес email не будет опубликован",
          "оставить комментарий",
          "написать комментарий");

  /** Headings of blocks that belong to the site and not to the story. */
  private static final List<String> ASIDES =
      List.of(
          "related video",
          "related videos",
          "related posts",
          "related articles",
          "related stories",
          "related",
          "you may also like",
          "you might also like",
          "you may also be interested",
          "more from",
          "more on this",
          "more stories",
          "most read",
          "most popular",
          "recommended",
          "read also",
          "see also",
          "popular posts",
          "recent posts",
          "recent comments",
          "similar posts",
          "related topics",
          "related discussions",
          "related content",
          "similar topics",
          "similar threads",
          "similar discussions",
          "suggested topics",
          "recommended posts",
          "latest posts",
          "latest news",
          "latest articles",
          "latest stories",
          "top stories",
          "trending",
          "most commented",
          "more news",
          "recently added",
          "post navigation",
          "archives",
          "blogroll",
          "meta",
          "ähnliche themen",
          "neueste beiträge",
          "neueste kommentare",
          "letzte beiträge",
          "letzte kommentare",
          "beitragsnavigation",
          "beitrags-navigation",
          "meistgelesen",
          "meistgelesene artikel",
          "kategorien",
          "archiv",
          "articles récents",
          "commentaires récents",
          "catégories",
          "les plus lus",
          "sujets similaires",
          "navigation de l'article",
          "navigation de l’article",
          "entradas recientes",
          "comentarios recientes",
          "categorías",
          "archivos",
          "temas similares",
          "lo más leído",
          "articoli recenti",
          "commenti recenti",
          "categorie",
          "discussioni simili",
          "recente berichten",
          "recente reacties",
          "categorieën",
          "meest gelezen",
          "posts recentes",
          "comentários recentes",
          "mais lidas",
          "categorias",
          "свежие записи",
          "свежие комментарии",
          "рубрики",
          "архивы",
          "похожие темы",
          "похожие записи",
          "about the author",
          "share this",
          "like this",
          "filed under",
          "tagged",
          "tags",
          "categories",
          "posted in",
          "newsletter",
          "subscribe",
          "sign up",
          "advertisement",
          "sponsored",
          "anzeige",
          "ähnliche beiträge",
          "ähnliche artikel",
          "das könnte dich auch interessieren",
          "das könnte sie auch interessieren",
          "mehr zum thema",
          "weitere artikel",
          "verwandte artikel",
          "teilen mit",
          "schlagwörter",
          "schlagworte",
          "über den autor",
          "articles similaires",
          "à lire aussi",
          "sur le même sujet",
          "partager",
          "artículos relacionados",
          "entradas relacionadas",
          "te puede interesar",
          "compartir",
          "articoli correlati",
          "potrebbe interessarti",
          "condividi",
          "gerelateerd",
          "lees ook",
          "artigos relacionados",
          "leia também",
          "compartilhar",
          "материалы по теме",
          "читайте также",
          "поделиться",
          "теги");

  private static final Set<String> SHARES =
      Set.of(
          ("share tweet pin email print facebook twitter x linkedin pinterest whatsapp reddit tumblr telegram"
                  + " pocket copy link save instagram youtube mastodon bluesky threads flipboard messenger"
                  + " xing google+ teilen drucken mail e-mail partager imprimer compartir imprimir"
                  + " condividi stampa delen deel поделиться on via auf this post article sms more")
              .split(" "));

  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "[deleted]",
          "[removed]",
          "[comment deleted]",
          "[comment removed]",
          "this comment has been deleted",
          "this comment has been removed",
          "this comment was deleted",
          "this comment was removed",
          "this comment was removed by a moderator",
          "this comment has been removed by a moderator",
          "this comment has been removed by the author",
          "comment deleted",
          "comment removed",
          "comment removed by moderator",
          "dieser kommentar wurde gelöscht",
          "dieser kommentar wurde entfernt",
          "dieser kommentar wurde vom autor entfernt",
          "ce commentaire a été supprimé",
          "ce commentaire a été supprimé par l'auteur",
          "este comentario ha sido eliminado",
          "este comentario ha sido eliminado por el autor",
          "questo commento è stato eliminato",
          "questo commento è stato eliminato dall'autore",
          "deze reactie is verwijderd",
          "deze reactie is verwijderd door de auteur",
          "este comentário foi removido",
          "este comentário foi removido pelo autor",
          "комментарий удалён",
          "комментарий удален");

  private static final List<String> PINGBACKS =
      List.of("pingback:", "trackback:", "pingback :", "trackback :");

  /** "Pingback: …": a line that is another site's notice of a link. */
  static boolean isPingbackLine(String line) {
    return PINGBACKS.stream().anyMatch(name -> line.regionMatches(true, 0, name, 0, name.length()));
  }

  /** How pingbacks mark that an excerpt is cut. */
  private static final List<String> CUTS = List.of("[…]", "[...]");

  private static final int LONGEST_CUT = 5;

  /** The beginnings of buttons that only comments have. */
  private static final List<String> REPLY_BUTTONS =
      List.of(
          "reply",
          "• reply",
          "log in to reply",
          "quote",
          "report",
          "permalink",
          "flag",
          "antwort",
          "auf diesen kommentar",
          "zum antworten",
          "zitieren",
          "zitat",
          "melden",
          "répondre",
          "citer",
          "signaler",
          "responder",
          "contestar",
          "citar",
          "denunciar",
          "reportar",
          "rispondi",
          "cita",
          "segnala",
          "beantwoord",
          "reageer",
          "reageren",
          "citeer",
          "ответить",
          "цитировать",
          "пожаловаться",
          "odpowiedz",
          "svara",
          "svar",
          "vastaa",
          "yanıtla",
          "balas",
          "返信");

  private static final int MOST_WORDS_OF_A_BUTTON = 4;

  /** What leads from a teaser to its story. */
  private static final List<String> TEASERS =
      List.of(
          "read more",
          "continue reading",
          "read the",
          "read full",
          "full story",
          "no comments",
          "0 comments",
          "leave a comment",
          "weiterlesen",
          "mehr lesen",
          "mehr erfahren",
          "lire la suite",
          "lire plus",
          "en savoir plus",
          "leer más",
          "seguir leyendo",
          "continuar leyendo",
          "leggi tutto",
          "continua a leggere",
          "leggi di più",
          "lees meer",
          "lees verder",
          "leia mais",
          "continue lendo",
          "читать далее",
          "подробнее",
          "читать полностью");

  private static final List<String> PAGES =
      List.of(
          "older comments",
          "newer comments",
          "← older",
          "« older",
          "next page",
          "previous page",
          "load more",
          "show more comments",
          "view all comments",
          "ältere kommentare",
          "neuere kommentare",
          "mehr kommentare",
          "weitere kommentare",
          "commentaires plus anciens",
          "comentarios antiguos",
          "comentarios anteriores",
          "commenti precedenti",
          "oudere reacties",
          "comentários mais antigos",
          "предыдущие комментарии");

  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_NOTICE = 160;

  private Phrases() {}

  /** "Reply", "Antworten", "Reply to Anna": a control of the site beside a comment. */
  public static boolean isButton(String line) {
    if (line.length() > LONGEST_HEADING) {
      return false;
    }
    String text = lower(line);
    return BUTTONS.contains(text)
        || Buttons.isButton(line)
        || answered(line) != null
        || text.startsWith("auf ") && text.endsWith(" antworten")
        || text.startsWith("log in to ")
        || text.startsWith("responder a ")
        || text.startsWith("répondre à ");
  }

  /** Whether this is a button that only comments and posts have: "Reply", "Quote", "Report". */
  static boolean isReplyButton(String line) {
    if (line.length() > LONGEST_HEADING) {
      return false;
    }
    String text = lower(line);
    return answered(line) != null
        || startsWithOne(text, REPLY_BUTTONS)
            && ItemHead.wordCount(text) <= MOST_WORDS_OF_A_BUTTON
            && !endsSentence(text)
        || isButton(line) && REPLY_BUTTONS.stream().anyMatch(text::contains);
  }

  /** "Read more", "Weiterlesen", "0 comments": below the teaser of another story. */
  static boolean leadsToStory(String line) {
    return line.length() <= LONGEST_HEADING && startsWithOne(lower(line), TEASERS);
  }

  /** "Older comments", "Next page": the thread goes on elsewhere. */
  static boolean isOlderOrNewer(String line) {
    return line.length() <= LONGEST_HEADING && startsWithOne(lower(line), PAGES);
  }

  /** Whom a line such as "Reply to Anna" names; null where it is no such line. */
  static @Nullable String answered(String line) {
    if (line.length() > LONGEST_HEADING) {
      return null;
    }
    String text = line.replace('\u00a0', ' ');
    for (String beginning : ANSWERS) {
      if (text.regionMatches(true, 0, beginning, 0, beginning.length())) {
        return text.substring(beginning.length()).strip();
      }
    }
    return null;
  }

  /** Whether the line is a reader's rating of what the article is about: "5 stars". */
  static boolean isRating(String line) {
    String text = lower(line);
    return RATINGS.contains(text) || text.length() <= LONGEST_RATING && isShareOf(text);
  }

  /** "Rated 4 out of 5", "Bewertet mit 4 von 5", "4/5", "★★★★☆". */
  private static boolean isShareOf(String text) {
    if (!text.isEmpty() && text.chars().allMatch(c -> c == '★' || c == '☆' || c == ' ')) {
      return true;
    }
    int last = text.length() - 1;
    if (last < 2 || text.charAt(last) != '5' && !text.endsWith("10")) {
      return false;
    }
    String before = text.substring(0, text.endsWith("10") ? last - 1 : last);
    return OUT_OF.stream()
        .anyMatch(
            of ->
                before.endsWith(of)
                    && before.length() > of.length()
                    && Character.isDigit(before.charAt(before.length() - of.length() - 1)));
  }

  /** Whether the line says that nobody can comment any more. */
  public static boolean saysClosed(String line) {
    return line.length() <= LONGEST_NOTICE && startsWithOne(lower(line), CLOSED);
  }

  /** Whether the line is part of the form in which one writes a comment. */
  public static boolean invites(String line) {
    return line.length() <= LONGEST_NOTICE && startsWithOne(lower(line), INVITATIONS);
  }

  /** Whether the line is the heading of a block that belongs to the site, not to the story. */
  public static boolean headsAside(String line) {
    if (line.length() > LONGEST_HEADING || endsSentence(line)) {
      return false;
    }
    String text = lower(line);
    for (String heading : ASIDES) {
      if (text.startsWith(heading)
          && (text.length() == heading.length()
              || text.charAt(heading.length()) == ':'
              || heading.indexOf(' ') > 0 && text.charAt(heading.length()) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** "Share Tweet Pin", "Facebook Twitter Email": nothing but places to share on. */
  public static boolean isShareBar(String line) {
    if (line.length() > LONGEST_NOTICE || endsSentence(line)) {
      return false;
    }
    String[] words = lower(line).split("[ |,·•/]+");
    int known = 0;
    for (String word : words) {
      if (word.isEmpty()) {
        continue;
      }
      if (!SHARES.contains(word)) {
        return false;
      }
      known++;
    }
    return known > 0;
  }

  /** Whether the text stands for a comment that was deleted. */
  public static boolean isPlaceholder(String body) {
    if (body.length() > LONGEST_NOTICE) {
      return false;
    }
    String text = lower(body);
    return PLACEHOLDERS.contains(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
  }

  /**
   * Whether the comment is another site's notice of a link, and nobody's words: named so, or an
   * excerpt cut at both ends.
   *
   * @param body paragraphs parted by a blank line
   */
  public static boolean isPingback(String firstLine, String body) {
    String excerpt = body.substring(body.lastIndexOf("\n\n") + 1).strip();
    return PINGBACKS.stream()
            .anyMatch(name -> firstLine.regionMatches(true, 0, name, 0, name.length()))
        || CUTS.stream().anyMatch(cut -> excerpt.startsWith(cut) && excerpt.endsWith(cut))
            && excerpt.length() > LONGEST_CUT;
  }

  /** Whether the line ends as a sentence does, inside or outside of quotation marks. */
  public static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && "”\"’'»“)]″*".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…。！？".indexOf(line.charAt(end - 1)) >= 0;
  }

  private static boolean startsWithOne(String text, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (text.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String line) {
    return line.replace('\u00a0', ' ').toLowerCase(Locale.ROOT).strip();
  }
}
