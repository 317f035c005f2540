package org.belowline.page.html.article;

import java.util.List;
import java.util.Locale;

/** What a page prints before a date to say whose it is: "Published on", "Last updated:". */
final class DateLabels {
  private static final List<String> CHANGED =
      List.of(
          "updated",
          "last updated",
          "page last updated",
          "page updated",
          "last update",
          "modified",
          "last modified",
          "page last modified",
          "date modified",
          "last changed",
          "last edited",
          "last reviewed",
          "reviewed",
          "edited",
          "aktualisiert",
          "zuletzt aktualisiert",
          "zuletzt geändert",
          "letzte aktualisierung",
          "mis à jour",
          "dernière mise à jour",
          "modifié",
          "actualizado",
          "última actualización",
          "aggiornato",
          "ultimo aggiornamento",
          "bijgewerkt",
          "laatst bijgewerkt",
          "atualizado",
          "última atualização",
          "обновлено");

  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "first published",
          "originally published",
          "date published",
          "publication date",
          "posted",
          "posted on",
          "date posted",
          "veröffentlicht",
          "erschienen",
          "publié",
          "date de publication",
          "publicado",
          "fecha de publicación",
          "pubblicato",
          "gepubliceerd",
          "опубликовано");

  private DateLabels() {}

  /** Whether the text begins as the date of a change does. */
  static boolean saysChanged(String text) {
    return begins(text, CHANGED);
  }

  /** Whether the text begins as the date of publication does. */
  static boolean saysPublished(String text) {
    return begins(text, PUBLISHED);
  }

  private static boolean begins(String text, List<String> labels) {
    String lower = text.toLowerCase(Locale.ROOT);
    return labels.stream().anyMatch(lower::startsWith);
  }
}
