package org.belowline.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in the place of a name where there is none. Sites write it with an article, a number
 * or a remark: "Ein Gast", "Guest 12", "anonymous_7", "Anonymous (not verified)". Without these,
 * all of its words come from the lists below, and one of them says that nobody is known.
 */
final class Nobody {
  /** Words that say so alone, and beside others: "Guest", "Author unknown", "Anonymous Coward". */
  private static final Set<String> NAMELESS =
      words(
          // English
          "anonymous anon guest unknown unidentified visitor nobody noname nameless unregistered",
          // German
          "anonym anonyme anonymer anonymes anonymus gast gästin niemand unbekannt unbekannte",
          "unbekannter unbekanntes besucher besucherin namenlos unregistriert",
          // French
          "anonyme inconnu inconnue invité invitée visiteur visiteuse anonymes",
          // Spanish
          "anónimo anónima anonimo anonima desconocido desconocida invitado invitada visitante",
          // Italian
          "ospite sconosciuto sconosciuta visitatore visitatrice ignoto ignota",
          // Portuguese
          "anônimo anônima convidado convidada desconhecido desconhecida",
          // Dutch
          "anoniem anonieme onbekend onbekende bezoeker",
          // Swedish, Danish, Norwegian
          "anonyma anonymt gäst okänd okänt besökare gæst ukendt gjest ukjent",
          // Finnish
          "anonyymi vieras vierailija nimetön tuntematon",
          // Polish
          "anonim anonimowy anonimowa anonimowo gość nieznany nieznana niezalogowany",
          "niezarejestrowany",
          // Czech and Slovak
          "anonymní anonymný neznámý neznámá neznámy návštěvník návštevník hosť",
          // Hungarian, Romanian
          "névtelen vendég ismeretlen vizitator necunoscut musafir",
          // Croatian, Serbian, Slovenian
          "anoniman anonimen anonimni anonimno gost nepoznat neznan",
          // Turkish
          "misafir ziyaretçi adsız isimsiz bilinmeyen",
          // Russian
          "аноним анонимно анонимный анонимная гость гостья неизвестно неизвестный неизвестен",
          "посетитель незарегистрированный",
          // Ukrainian, Bulgarian, Serbian
          "анонім анонімно анонімний гість невідомий анонимен гост анониман непознат",
          // Greek
          "ανώνυμος ανώνυμη ανώνυμο επισκέπτης άγνωστος",
          // Arabic, Persian, Hebrew
          "مجهول مجهولة زائر زائرة ضيف ناشناس مهمان אנונימי אנונימית אורח אורחת אלמוני",
          // Chinese, Japanese, Korean
          "匿名 无名氏 無名氏 游客 遊客 访客 訪客 匿名用户 匿名用戶 匿名网友 匿名網友",
          "名無し 名無しさん 名前なし 匿名さん 匿名希望 ゲスト 익명 손님 비회원 게스트",
          // Vietnamese, Thai, Hindi
          "khách นิรนาม बेनामी अनाम");

  /** The same in several words. */
  private static final Set<String> PHRASES =
      Set.of(
              "no name",
              "name withheld",
              "ohne namen",
              "kein name",
              "name der redaktion bekannt",
              "sans nom",
              "sin nombre",
              "senza nome",
              "sem nome",
              "zonder naam",
              "nicht angemeldet",
              "non connecté",
              "utan namn",
              "bez nazwy",
              "без имени",
              "غير معروف",
              "غير معرف",
              "بی نام",
              "بدون نام",
              "알 수 없음",
              "ẩn danh",
              "nặc danh")
          .stream()
          .map(Names::fold)
          .collect(Collectors.toUnmodifiableSet());

  /** Words for an account that is gone; they say so in brackets, or beside a word for a person. */
  private static final Set<String> GONE =
      words(
          "deleted removed former deactivated inactive suspended banned terminated closed",
          "gelöscht gelöschter gelöschtes gelöschte ehemaliger ehemalige ehemaliges ehem",
          "entfernt gesperrter deaktivierter deaktiviertes",
          "supprimé supprimée ancien ancienne désactivé",
          "eliminado eliminada borrado borrada antiguo cancellato cancellata eliminato ex",
          "excluído excluída removido removida apagado apagada",
          "verwijderd verwijderde voormalig voormalige",
          "borttagen raderad raderat slettet poistettu",
          "usunięty usunięta usunięte były smazaný zmazaný törölt șters silinmiş",
          "удалён удалено удалённый бывший видалений изтрит",
          "محذوف 已注销 已刪除 已删除 탈퇴한 삭제된");

  /** Words for anybody who writes. */
  private static final Set<String> PERSON =
      words(
          "user member account author reader commenter commentator poster contributor person coward",
          "people someone",
          "benutzer benutzerin nutzer nutzerin user mitglied konto account autor autorin verfasser",
          "verfasserin leser leserin kommentator schreiber teilnehmer person",
          "utilisateur utilisatrice membre compte auteur lecteur lectrice internaute",
          "usuario usuaria miembro cuenta lector lectora utente membro iscritto lettore lettrice",
          "autore usuário usuária conta leitor leitora utilizador",
          "gebruiker lid lezer användare medlem konto läsare författare bruger bruker profil",
          "käyttäjä kirjoittaja użytkownik użytkowniczka konto czytelnik autor uživatel účet",
          "používateľ felhasználó olvasó utilizator cont korisnik kullanıcı hesap üye okur",
          "пользователь пользователя участник аккаунт автор читатель користувач потребител",
          "χρήστης مستخدم کاربر משתמש 用户 用戶 网友 網友 读者 讀者 ユーザー 회원 사용자");

  /** The indefinite article: who is "a reader" is nobody known. */
  private static final Set<String> ARTICLES =
      words("a an some ein eine einer un une una uno um uma een en ett et o");

  /** First words of a remark that a name is not known to be right: "not verified". */
  private static final Set<String> NEGATIONS =
      words("not non no nicht niet não inte ikke ei nie ne nem не não غير");

  /** Such remarks in one word. */
  private static final Set<String> UNVERIFIED =
      words(
          "unverified unregistered unbestätigt unregistriert niezweryfikowany niezalogowany",
          "neověřeno neoverené doğrulanmamış неподтверждённый 未验证 未驗證 未検証 未確認 확인되지않음");

  private static final String OPENING = "([<{*";
  private static final String CLOSING = ")]>}*";

  /** What stands between a name and its number, and at its end. */
  private static final String TRAILING = " #_-.:,№";

  private Nobody() {}

  /**
   * Whether the name says that nobody is known.
   *
   * @param folded as {@link Names#fold} gives it
   */
  static boolean is(String folded) {
    // A dotted capital I keeps its dot when case is folded.
    String name = folded.replace("i\u0307", "i");
    boolean bracketed = isBracketed(name);
    name = withoutNumber(bracketed ? name.substring(1, name.length() - 1) : withoutRemark(name));
    return folded.isEmpty() || PHRASES.contains(name) || saysSo(name, bracketed);
  }

  private static boolean saysSo(String name, boolean bracketed) {
    boolean nameless = false;
    boolean gone = false;
    boolean person = false;
    boolean article = false;
    int place = 0;
    for (String word : name.split("[ _-]+")) {
      if (NAMELESS.contains(word)) {
        nameless = true;
      } else if (GONE.contains(word)) {
        gone = true;
      } else if (PERSON.contains(word)) {
        person = true;
      } else if (place == 0 && ARTICLES.contains(word)) {
        article = true;
      } else {
        return false;
      }
      place++;
    }
    return nameless || gone && (person || bracketed) || article && person;
  }

  private static boolean isBracketed(String name) {
    return name.length() > 2
        && OPENING.indexOf(name.charAt(0)) >= 0
        && CLOSING.indexOf(name.charAt(name.length() - 1)) == OPENING.indexOf(name.charAt(0));
  }

  /** "guest (not verified)" is "guest"; other remarks stay. */
  private static String withoutRemark(String name) {
    int open = name.lastIndexOf('(');
    if (open <= 0 || !name.endsWith(")")) {
      return name;
    }
    String remark = name.substring(open + 1, name.length() - 1).strip();
    int blank = remark.indexOf(' ');
    boolean negates =
        blank < 0 ? UNVERIFIED.contains(remark) : NEGATIONS.contains(remark.substring(0, blank));
    return negates ? name.substring(0, open).strip() : name;
  }

  private static String withoutNumber(String name) {
    int end = name.length();
    while (end > 0
        && (Character.isDigit(name.charAt(end - 1))
            || TRAILING.indexOf(name.charAt(end - 1)) >= 0)) {
      end--;
    }
    return name.substring(0, end).strip();
  }

  private static Set<String> words(String... lines) {
    return Arrays.stream(lines)
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .map(Names::fold)
        .collect(Collectors.toUnmodifiableSet());
  }
}
