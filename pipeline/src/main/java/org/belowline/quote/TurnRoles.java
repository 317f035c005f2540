package org.belowline.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Quote.Role;
import org.jspecify.annotations.Nullable;

/**
 * Tells questions from answers, by their labels or by who asks; and finds the turns that have no
 * label because their form told readers enough: the questions between the answers of one person, or
 * the answers below the questions.
 */
final class TurnRoles {
  private final Story story;

  TurnRoles(Story story) {
    this.story = story;
  }

  /** The turns, with their roles as far as they are told, and those without label among them. */
  List<Turn> of(List<Turn> turns) {
    List<Turn> labelled = turns.stream().map(turn -> turn.withRole(byLabel(turn))).toList();
    if (labelled.stream().allMatch(turn -> turn.role() == Role.QUESTION)) {
      return withAnswers(labelled);
    }
    if (labelled.stream().map(Turn::speaker).distinct().count() == 1) {
      return withQuestions(labelled);
    }
    return labelled.stream().anyMatch(turn -> turn.role() != null)
        ? withAnswerers(labelled)
        : byWhoAsks(labelled);
  }

  private static @Nullable Role byLabel(Turn turn) {
    TurnLabel label = turn.label();
    if (label == null) {
      return turn.role();
    }
    return switch (label.kind()) {
      case QUESTION, ASKER -> Role.QUESTION;
      case ANSWER -> Role.ANSWER;
      case PART, NAME, NOTE -> null;
    };
  }

  /** Below each question its answer. */
  private List<Turn> withAnswers(List<Turn> turns) {
    List<Turn> all = new ArrayList<>();
    for (Turn turn : turns) {
      int last = lastOfQuestion(turn);
      all.add(turn.until(last));
      if (last < turn.last()) {
        all.add(new Turn(null, null, false, Role.ANSWER, last + 1, turn.last()));
      }
    }
    return all;
  }

  /** The question goes on to the first line that ends as one does, else it is one line. */
  private int lastOfQuestion(Turn turn) {
    for (int line = turn.first(); line <= Math.min(turn.last(), turn.first() + 2); line++) {
      if (story.line(line).asks()) {
        return line;
      }
    }
    return turn.first();
  }

  /** Above each answer its question, where most have one. */
  private List<Turn> withQuestions(List<Turn> turns) {
    List<Turn> all = new ArrayList<>();
    int questions = 0;
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      int above = turn.first() - 1;
      boolean free = i == 0 ? above >= 0 : above > turns.get(i - 1).first();
      if (free && story.line(above).asks()) {
        if (i > 0) {
          all.set(all.size() - 1, all.get(all.size() - 1).until(above - 1));
        }
        all.add(new Turn(null, null, false, Role.QUESTION, above, above));
        questions++;
      }
      all.add(turn.withRole(Role.ANSWER));
    }
    return questions >= 2 && 2 * questions >= turns.size() ? all : turns;
  }

  /** Who has a name and speaks after a question answers it. */
  private static List<Turn> withAnswerers(List<Turn> turns) {
    List<Turn> all = new ArrayList<>();
    boolean asked = false;
    for (Turn turn : turns) {
      asked |= turn.role() == Role.QUESTION;
      all.add(turn.role() == null && asked ? turn.withRole(Role.ANSWER) : turn);
    }
    return all;
  }

  /** One asks nearly always, another does not: the one's turns are questions. */
  private List<Turn> byWhoAsks(List<Turn> turns) {
    Map<String, int[]> asked = new HashMap<>();
    for (Turn turn : turns) {
      int[] counts = asked.computeIfAbsent(String.valueOf(turn.speaker()), key -> new int[2]);
      counts[0]++;
      counts[1] += story.line(turn.last()).asks() ? 1 : 0;
    }
    long askers = asked.values().stream().filter(TurnRoles::asks).count();
    if (askers != 1) {
      return turns;
    }
    return turns.stream()
        .map(
            turn ->
                turn.withRole(
                    asks(asked.getOrDefault(String.valueOf(turn.speaker()), new int[2]))
                        ? Role.QUESTION
                        : Role.ANSWER))
        .toList();
  }

  private static boolean asks(int[] counts) {
    return counts[1] > 0 && 3 * counts[1] >= 2 * counts[0];
  }
}
