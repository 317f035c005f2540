package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Jürgen Groß, jürgen gross",
    "' Ann\u00a0\n Lee ', ann lee",
    "Ju\u0308rgen, jürgen",
    "ＡＮＮ, ann",
    "ΣΊΣΥΦΟΣ, σίσυφοσ",
    "An\u00adn\u200b, ann",
    "МАРИЯ, мария"
  })
  void foldsSpellings(String name, String folded) {
    assertThat(Names.fold(name), is(folded));
  }

  @Test
  void keepsAccentsApart() {
    assertThat(Names.fold("Müller"), is(not(Names.fold("Muller"))));
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Names.fold("IRIS"), is("iris"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anonymous",
        "ANONYMOUS ",
        "Guest",
        "Unknown",
        "[deleted]",
        "[removed]",
        "Gast",
        "Unbekannt",
        "Anónimo",
        "Invite\u0301",
        "Anonyme",
        "Ospite",
        "Anoniem",
        "Anônimo",
        "Convidado",
        "Гость",
        "Аноним",
        "\u200b",
        "名無しさん",
        "匿名",
        "Ανώνυμος",
        "Adsız",
        "MİSAFİR",
        "غير معرف",
        "אנונימי",
        "익명",
        "Gość",
        "Névtelen",
        "No name"
      })
  void tellsNobody(String name) {
    assertThat(Names.isNobody(Names.fold(name)), is(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anonymous 2",
        "Guest123",
        "guest_4711",
        "Anonymous #3",
        "Гость 12",
        "Gast-7",
        "익명2",
        "anonymous."
      })
  void tellsNobodyByANumber(String name) {
    assertThat(Names.isNobody(Names.fold(name)), is(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anonymous (not verified)", "Gast (nicht überprüft)", "Anonyme (non vérifié)",
        "Visitante (no verificado)", "Anoniem (niet geverifieerd)", "Гость (не проверено)",
        "Guest 5 (unverified)", "匿名 (未验证)"
      })
  void tellsNobodyByARemark(String name) {
    assertThat(Names.isNobody(Names.fold(name)), is(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anonymous Coward",
        "Anonymous Coward 7",
        "A guest",
        "Ein Gast",
        "Ein anonymer Leser",
        "Verfasser unbekannt",
        "Author unknown",
        "Utente anonimo",
        "Usuario anónimo",
        "Utilisateur anonyme",
        "Anonym användare",
        "Użytkownik anonimowy",
        "anonymous-user",
        "A reader"
      })
  void tellsNobodyInSeveralWords(String name) {
    assertThat(Names.isNobody(Names.fold(name)), is(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deleted Account",
        "Deleted user",
        "Former Member",
        "Ehemaliger Nutzer",
        "Compte supprimé",
        "Usuario eliminado",
        "Silinmiş kullanıcı",
        "Удалённый пользователь",
        "[gelöscht]",
        "(deleted)",
        "<removed>",
        "[deleted user]"
      })
  void tellsNobodyOfAnAccountThatIsGone(String name) {
    assertThat(Names.isNobody(Names.fold(name)), is(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guest House", "deleted", "Ann", "Dr. Gast", "Ann (not verified)", "Ann (Guest)", "Reader",
        "User 12", "user4711", "Former", "Anonymous Bosch", "Guest (Berlin)", "anon4ever",
            "Ein Mann",
        "Unknown Soldier", "The Visitor", "Gastmann", "Jean Inconnu", "4711", "*"
      })
  void tellsSomebody(String name) {
    assertThat(Names.isNobody(Names.fold(name)), is(false));
  }
}
