package org.belowline.quote;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Headings of questions that nobody has asked: what stands below is a text of the site. */
final class Faq {
  private static final int REACH = 5;

  private static final List<String> HEADINGS =
      List.of(
          "faq",
          "frequently asked",
          "common questions",
          "häufige fragen",
          "häufig gestellte",
          "questions fréquentes",
          "foire aux questions",
          "preguntas frecuentes",
          "domande frequenti",
          "veelgestelde vragen",
          "perguntas frequentes",
          "часто задаваемые",
          "частые вопросы");

  private Faq() {}

  /** Whether such a heading stands above the conversation. */
  static boolean isAbove(Story story, Conversation conversation) {
    int first = conversation.turns().get(0).first();
    for (int line = Math.max(0, first - REACH); line < first; line++) {
      if (heads(story.line(line).text())) {
        return true;
      }
    }
    return heads(story.headline());
  }

  private static boolean heads(@Nullable String text) {
    String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
    return HEADINGS.stream().anyMatch(lower::contains);
  }
}
