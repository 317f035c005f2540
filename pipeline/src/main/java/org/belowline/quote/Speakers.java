package org.belowline.quote;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.belowline.model.Quote.Speaker;
import org.jspecify.annotations.Nullable;

/** Tells whom a mention means. */
final class Speakers {
  private static final int REACH = 400;

  private final Story story;

  Speakers(Story story) {
    this.story = story;
  }

  /** The speaker; null where there is no mention. */
  @Nullable Speaker of(@Nullable Mention mention) {
    if (mention == null) {
      return null;
    }
    String name = name(mention);
    String title = mention.title();
    if (title == null && name != null) {
      title = story.names().title(name);
    }
    return new Speaker(name, title, story.passage(mention.start(), mention.end()));
  }

  private @Nullable String name(Mention mention) {
    return switch (mention.kind()) {
      case NAME -> {
        String name = mention.name();
        String full = name == null ? null : story.names().fullest(name);
        yield full == null ? name : full;
      }
      case PRONOUN -> antecedent(mention);
      case NOUN -> null;
    };
  }

  /**
   * The only person whom the words in front of "she" name; null where two may be meant.
   *
   * <p>These words are the paragraph so far and the one above, within reach.
   */
  private @Nullable String antecedent(Mention mention) {
    String body = story.body();
    String word = body.substring(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
    if (!Grammar.isPersonal(word)) {
      return null;
    }
    int from = Math.max(0, mention.start() - REACH);
    Set<String> named = new LinkedHashSet<>();
    for (NameRun run : story.places().between(from, mention.start())) {
      String full = story.names().fullest(run.name());
      if (full != null) {
        named.add(full);
      } else if (story.names().looksLikeName(run.name()) && run.words().size() > 1) {
        named.add(run.name());
      }
    }
    return named.size() == 1 ? named.iterator().next() : null;
  }
}
