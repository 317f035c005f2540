package org.belowline.page.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The line above a thread: "18 Responses", "One thought on “…”", "Comments (7)", "Alle Kommentare".
 *
 * @param declared what it says about the number of comments, as printed; null where it says nothing
 * @param count that number
 * @param title the headline of the article, where the header quotes it
 */
public record CommentHeader(
    @Nullable String declared, @Nullable Long count, @Nullable String title) {
  /** A longer line is prose. */
  private static final int LONGEST = 200;

  /** A count with more words behind it than these is prose, unless they say what it belongs to. */
  private static final int MOST_WORDS_BEHIND = 3;

  /** "Replies: 16" is what a forum says of its other threads. */
  private static final String OF_OTHER_THREADS = "replies";

  /** A headline has at least so many words. */
  private static final int SHORTEST_TITLE = 3;

  private static final Set<String> NOUNS =
      Set.copyOf(
          List.of(
              ("comment comments response responses reply replies thought thoughts reaction reactions"
                      + " discussion opinions"
                      + " kommentar kommentare kommentaren antwort antworten gedanke gedanken ergänzung"
                      + " ergänzungen meinung meinungen reaktion reaktionen leserkommentare"
                      + " commentaire commentaires réponse réponses réflexion réflexions avis réaction"
                      + " réactions"
                      + " comentario comentarios respuesta respuestas pensamiento pensamientos opiniones"
                      + " commento commenti risposta risposte pensieri opinioni"
                      + " reactie reacties antwoord antwoorden gedachte gedachten"
                      + " comentário comentários resposta respostas opiniões"
                      + " komentarz komentarze komentarzy odpowiedzi odpowiedź myśl myśli opinie opinii"
                      + " kommentarer reaktioner svar tanke tankar tanker kommentti kommenttia"
                      + " komentář komentáře komentářů odpověď odpovědi hozzászólás megjegyzés"
                      + " comentarii răspuns răspunsuri gânduri σχόλιο σχόλια απαντήσεις απάντηση"
                      + " yorum yorumlar yanıt cevap düşünce коментар коментарі коментарів відповідь"
                      + " відповіді komentar tanggapan balasan comentari comentaris respostes"
                      + " review reviews bewertung bewertungen rezension rezensionen"
                      + " valoración valoraciones reseña reseñas recensione recensioni beoordeling beoordelingen avaliação avaliações"
                      + " комментарий комментария комментариев комментарии ответ ответа ответов отзыв"
                      + " отзыва отзывов отзывы мнение мнений")
                  .split(" ")));

  /** Nouns that without a count in front are a header, and no button ("Reply", "Reply 1"). */
  private static final Set<String> LONE =
      Set.copyOf(
          List.of(
              ("komentarze kommentarer komentáře hozzászólások comentarii σχόλια yorumlar коментарі"
                      + " comentaris reviews rezensionen bewertungen recensioni reseñas"
                      + " comments responses replies thoughts reactions discussion kommentare leserkommentare"
                      + " ergänzungen commentaires réactions comentarios commenti reacties comentários"
                      + " комментарии отзывы")
                  .split(" ")));

  private static final int MOST_DIGITS = 6;

  /** What stands behind the number where words have no blanks between. */
  private static final List<String> UNITS =
      List.of(
          "件のコメント",
          "件のフィードバック",
          "件の返信",
          " 件のコメント",
          "条评论",
          " 条评论",
          "條評論",
          "則留言",
          " 則留言",
          "条回复",
          "個回應",
          "개의 댓글",
          "개의 생각",
          "개의 응답");

  private static final Map<String, Long> ONE =
      Map.ofEntries(
          Map.entry("one", 1L),
          Map.entry("ein", 1L),
          Map.entry("eine", 1L),
          Map.entry("un", 1L),
          Map.entry("une", 1L),
          Map.entry("una", 1L),
          Map.entry("uno", 1L),
          Map.entry("um", 1L),
          Map.entry("uma", 1L),
          Map.entry("één", 1L),
          Map.entry("een", 1L),
          Map.entry("один", 1L),
          Map.entry("no", 0L),
          Map.entry("keine", 0L),
          Map.entry("aucun", 0L),
          Map.entry("sin", 0L),
          Map.entry("nessun", 0L),
          Map.entry("geen", 0L),
          Map.entry("nenhum", 0L));

  /** Words that say what the count belongs to; whatever follows them is the headline. */
  private static final Set<String> BELONGS =
      Set.copyOf(
          List.of(
              ("to on for zu auf über à sur a en su op bij em sobre к на so bisher add already"
                      + " leave post feed w na o do för om til till dla pentru για için ke untuk при про на în la")
                  .split(" ")));

  /** Words that may stand in front of a count or noun: "There are 13 comments", "All Comments". */
  private static final Set<String> BEFORE =
      Set.copyOf(
          List.of(
              ("there are is all alle view show read reader user readers hay rss toutes todos tutti"
                      + " tous les los")
                  .split(" ")));

  /** The header in this line; null where the line is none. */
  public static @Nullable CommentHeader parse(String line) {
    if (line.length() > LONGEST || line.isEmpty()) {
      return null;
    }
    CommentHeader ideographic = ideographic(line);
    if (ideographic != null) {
      return ideographic;
    }
    List<String> words = List.of(separated(line).split(" +"));
    int i = 0;
    while (i < words.size() && BEFORE.contains(lower(words.get(i)))) {
      i++;
    }
    if (i >= words.size()) {
      return null;
    }
    Long count = count(words.get(i));
    if (count != null && i + 1 < words.size() && NOUNS.contains(bare(words.get(i + 1)))) {
      return counted(line, words, i, count);
    }
    String noun = bare(words.get(i));
    if (!LONE.contains(noun)) {
      return null;
    }
    int behind = i + 1;
    while (behind < words.size() && words.get(behind).equals(":")) {
      behind++;
    }
    if (behind > i + 1 && noun.equals(OF_OTHER_THREADS)) {
      return null;
    }
    if (behind < words.size() && behind == words.size() - 1) {
      Long number = number(words.get(behind).replaceAll("[()\\[\\]]", ""));
      return number == null ? null : new CommentHeader(line, number, null);
    }
    return behind == words.size() ? new CommentHeader(null, null, null) : null;
  }

  /** "「…」への5件のフィードバック", "5条评论", "댓글 5개": words without blanks between. */
  private static @Nullable CommentHeader ideographic(String line) {
    for (String unit : UNITS) {
      int at = line.indexOf(unit);
      int start = at;
      while (start > 0 && Character.isDigit(line.charAt(start - 1))) {
        start--;
      }
      if (at > start && at - start <= MOST_DIGITS) {
        return new CommentHeader(
            line.substring(start, at + unit.length()),
            Long.valueOf(line.substring(start, at)),
            title(line));
      }
    }
    return null;
  }

  private static @Nullable CommentHeader counted(
      String line, List<String> words, int at, long count) {
    int behind = at + 2;
    String declared = declared(line, words.get(at), words.get(at + 1));
    if (behind == words.size()) {
      return new CommentHeader(declared, count, null);
    }
    if (BELONGS.contains(lower(words.get(behind)))) {
      return new CommentHeader(declared, count, title(line));
    }
    return words.size() - behind <= MOST_WORDS_BEHIND
            && !line.endsWith(".")
            && count(words.get(behind)) == null
        ? new CommentHeader(declared, count, null)
        : null;
  }

  private static String declared(String line, String number, String noun) {
    int start = line.indexOf(number);
    int end =
        line.indexOf(bareAsPrinted(noun), start + number.length()) + bareAsPrinted(noun).length();
    return line.substring(start, end);
  }

  private static @Nullable String title(String line) {
    int open = -1;
    for (int i = 0; i < line.length() && open < 0; i++) {
      if ("“„\"«".indexOf(line.charAt(i)) >= 0) {
        open = i;
      }
    }
    if (open < 0) {
      return unquotedTitle(line);
    }
    int end = line.length();
    if ("”“\"»".indexOf(line.charAt(end - 1)) >= 0 && end - 1 > open) {
      end--;
    }
    String title = line.substring(open + 1, end).strip();
    return title.isEmpty() ? null : title;
  }

  /** What stands behind the first "on" or "to", where that is long enough to be a headline. */
  private static @Nullable String unquotedTitle(String line) {
    String[] words = line.split(" +");
    for (int i = 1; i < words.length - SHORTEST_TITLE; i++) {
      if (BELONGS.contains(lower(words[i]))) {
        return String.join(" ", Arrays.asList(words).subList(i + 1, words.length));
      }
    }
    return null;
  }

  private static @Nullable Long count(String word) {
    Long one = ONE.get(lower(word));
    return one != null ? one : number(word);
  }

  /** A whole number, with or without marks between its thousands. */
  private static @Nullable Long number(String word) {
    String digits = word.replace(",", "").replace(".", "").replace("'", "");
    return !digits.isEmpty()
            && digits.length() <= 9
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Long.valueOf(digits)
        : null;
  }

  /** "Comments:" and "Comments(7)" and "RSSKommentare (7)" as words. */
  private static String separated(String line) {
    return line.replace("(", " (")
        .replace(":", " : ")
        .replace("RSS", "RSS ")
        .replace('\u00a0', ' ')
        .strip();
  }

  private static String bare(String word) {
    return lower(bareAsPrinted(word));
  }

  private static String bareAsPrinted(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
