package org.belowline.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds runs of labelled turns in a story. Each line is looked at a bounded number of times. */
final class Conversations {
  /** So many lines without a label end a conversation: nobody's turn is longer. */
  private static final int LONGEST_TURN = 40;

  private final Story story;
  private final @Nullable TurnLabel[] labels;
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, Boolean> people = new HashMap<>();

  private Conversations(Story story) {
    this.story = story;
    this.labels = new TurnLabel[story.lines().size()];
    for (StoryLine line : story.lines()) {
      TurnLabel label = line.isItem() ? null : TurnLabel.parse(line.text());
      labels[line.index()] = label;
      if (label != null) {
        times.merge(label.key(), 1, Integer::sum);
      }
    }
  }

  /** All runs, in order. */
  static List<Conversation> in(Story story) {
    Conversations conversations = new Conversations(story);
    List<Conversation> found = new ArrayList<>();
    int line = 0;
    while (line < conversations.labels.length) {
      if (conversations.isTurn(line)) {
        line = conversations.read(line, found);
      } else {
        line++;
      }
    }
    return found;
  }

  /** Reads the run that begins here, and returns the first line behind it. */
  private int read(int first, List<Conversation> found) {
    List<Turn> turns = new ArrayList<>();
    turns.add(turn(first));
    SourceLine closing = null;
    int line = first + 1;
    int end = -1;
    while (line < labels.length && end < 0) {
      closing = SourceLine.parse(story.line(line));
      Turn open = turns.get(turns.size() - 1);
      if (closing != null
          || isNote(line)
          || resumes(line, open)
          || isTurn(line) && isIntroduced(line, open)) {
        end = line;
      } else if (isTurn(line)) {
        turns.set(turns.size() - 1, open.until(lastOfTurn(open.first(), line - 1)));
        turns.add(turn(line));
        line++;
      } else if (line - open.first() > LONGEST_TURN) {
        end = line;
      } else {
        line++;
      }
    }
    end = end < 0 ? line : end;
    Turn last = turns.get(turns.size() - 1);
    int lastLine = closing != null ? end - 1 : new TurnEnd(story, turns).of(last.first(), end - 1);
    turns.set(turns.size() - 1, last.until(lastLine));
    Introduction introduction = first == 0 ? null : Introduction.of(story.line(first - 1));
    found.add(new Conversation(new TurnRoles(story).of(turns), introduction, closing));
    return Math.max(lastLine, first) + 1;
  }

  private Turn turn(int line) {
    TurnLabel label = labels[line];
    if (label == null) {
      throw new IllegalStateException("line %d has no label".formatted(line));
    }
    return new Turn(label, speaker(label), isKnown(label), null, line, line);
  }

  /** What tells the speaker from the others: the full name where it is known. */
  private String speaker(TurnLabel label) {
    String full = label.kind() == TurnLabel.Kind.NAME ? story.names().fullest(label.name()) : null;
    return full == null ? label.key() : full;
  }

  /** Whether the story tells of this person elsewhere, or the label itself makes it one. */
  private boolean isKnown(TurnLabel label) {
    if (label.kind() != TurnLabel.Kind.NAME) {
      return label.kind() == TurnLabel.Kind.ASKER;
    }
    String full = story.names().fullest(label.name());
    return full != null
            && (!full.equalsIgnoreCase(label.name())
                || story.names().times(full) > times.getOrDefault(label.key(), 0))
        || story.names().isOutlet(label.name())
        || StoryNames.isAddressed(label.name());
  }

  /** Whether the label of this line may name somebody who speaks. */
  private boolean isTurn(int line) {
    TurnLabel label = labels[line];
    return label != null
        && label.kind() != TurnLabel.Kind.NOTE
        && (label.kind() != TurnLabel.Kind.NAME || isPerson(label));
  }

  private boolean isPerson(TurnLabel label) {
    return people.computeIfAbsent(
        label.key(),
        key ->
            story.names().fullest(label.name()) != null
                || story.names().isOutlet(label.name())
                || StoryNames.isAddressed(label.name())
                || story.names().looksLikeName(label.name())
                    && (label.name().indexOf(' ') > 0 || times.getOrDefault(key, 0) > 1));
  }

  private boolean isNote(int line) {
    TurnLabel label = labels[line];
    return label != null && label.kind() == TurnLabel.Kind.NOTE;
  }

  /** Whether the article speaks again: nobody calls himself by his surname. */
  private boolean resumes(int line, Turn open) {
    return labels[line] == null
        && open.isNamed()
        && open.speaker() != null
        && StoryNames.isNamed(story.line(line).text(), open.speaker());
  }

  /** Whether a sentence above this label introduces another conversation. */
  private boolean isIntroduced(int line, Turn open) {
    if (line - 1 <= open.first()) {
      return false;
    }
    Introduction above = Introduction.of(story.line(line - 1));
    return above != null && above.colon() && above.speech();
  }

  /** Headings between two turns belong to neither. */
  private int lastOfTurn(int first, int last) {
    int line = last;
    while (line > first && !story.line(line).isProse() && !story.line(line).isItem()) {
      line--;
    }
    return line;
  }
}
