package org.belowline.page.text;

import java.util.List;
import java.util.Locale;

/** A name without what sites print behind it: "Ann (not verified)", "Ann Post author". */
final class PrintedName {
  private static final List<String> BADGES =
      List.of(
          "(not verified)",
          "(verified owner)",
          "(verified)",
          "(guest)",
          "(visitor)",
          "(author)",
          "(op)",
          "(nicht überprüft)",
          "(verifizierter besitzer)",
          "(verifizierter käufer)",
          "(gast)",
          "(besucher)",
          "(autor)",
          "(non vérifié)",
          "(visiteur)",
          "(invité)",
          "(no verificado)",
          "(invitado)",
          "(non verificato)",
          "(ospite)",
          "(niet gecontroleerd)",
          "(não verificado)",
          "(не проверено)",
          "(гость)",
          "[visitor]",
          "[member]",
          "post author",
          "article author",
          "beitragsautor",
          "auteur de l’article",
          "autor de la entrada",
          "autore articolo",
          "berichtauteur",
          "autor do post",
          "автор записи",
          "discussion starter",
          "thread starter",
          "says",
          ":");

  private PrintedName() {}

  static String clean(String printed) {
    String name = ItemHead.clean(withoutNumber(printed));
    boolean cut = true;
    while (cut) {
      cut = false;
      String lower = name.toLowerCase(Locale.ROOT);
      for (String badge : BADGES) {
        if (lower.endsWith(badge) && lower.length() == name.length()) {
          String shorter = name.substring(0, name.length() - badge.length()).strip();
          if (!shorter.isEmpty()) {
            name = shorter;
            cut = true;
            break;
          }
        }
      }
    }
    return name;
  }

  /** "#2 Ann" without the number of the post. */
  private static String withoutNumber(String text) {
    int blank = text.indexOf(' ');
    boolean number =
        text.startsWith("#")
            && blank > 1
            && text.substring(1, blank).chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? text.substring(blank + 1).strip() : text;
  }
}
