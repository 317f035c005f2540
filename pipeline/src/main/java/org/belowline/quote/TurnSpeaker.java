package org.belowline.quote;

import org.belowline.model.Quote.Passage;
import org.belowline.model.Quote.Role;
import org.belowline.model.Quote.Speaker;
import org.jspecify.annotations.Nullable;

/** Who speaks in a turn. */
final class TurnSpeaker {
  private TurnSpeaker() {}

  /** The speaker; null where nobody is told. */
  static @Nullable Speaker of(Story story, Conversation conversation, Turn turn) {
    TurnLabel label = turn.label();
    if (label == null) {
      return turn.role() == Role.ANSWER ? answerer(story, conversation) : null;
    }
    return switch (label.kind()) {
      case QUESTION, NOTE -> null;
      case ANSWER -> answerer(story, conversation);
      case ASKER, PART -> new Speaker(null, label.description(), mention(story, turn, label));
      case NAME -> named(story, mention(story, turn, label), label);
    };
  }

  /** The one person that the introduction names answers. */
  private static @Nullable Speaker answerer(Story story, Conversation conversation) {
    Introduction introduction = conversation.introduction();
    String name = introduction == null ? null : story.names().onlyOneIn(introduction.sentence());
    return name == null ? null : new Speaker(name, story.names().title(name), null);
  }

  private static Speaker named(Story story, Passage mention, TurnLabel label) {
    String full = story.names().fullest(label.name());
    String name = full == null ? label.name() : full;
    String title = label.description() == null ? office(label.name()) : label.description();
    return new Speaker(name, title == null ? story.names().title(name) : title, mention);
  }

  /** "President Renn" has the office in the label. */
  private static @Nullable String office(String label) {
    int blank = label.indexOf(' ');
    String first = blank < 0 ? "" : label.substring(0, blank);
    return Titles.isOffice(first) ? first : null;
  }

  private static Passage mention(Story story, Turn turn, TurnLabel label) {
    int line = story.line(turn.first()).start();
    return story.passage(line + label.start(), line + label.end());
  }
}
