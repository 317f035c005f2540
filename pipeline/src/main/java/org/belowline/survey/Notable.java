package org.belowline.survey;

import java.util.ArrayList;
import java.util.List;

/** The threads of one ranking while they come. Not safe for use by several threads. */
final class Notable {
  private final Ranking ranking;
  private List<NotableThread> first = List.of();

  Notable(Ranking ranking) {
    this.ranking = ranking;
  }

  /** Whether the thread would be among those that are drawn. */
  boolean wouldDraw(NotableThread thread) {
    return isAmongFirst(thread, Survey.MOST_TREES);
  }

  /** Takes a thread where it is among the first. */
  void add(NotableThread thread) {
    if (isAmongFirst(thread, Survey.MOST_THREADS)) {
      first = withTrees(First.of(Survey.MOST_THREADS, ranking.order(), first, List.of(thread)));
    }
  }

  private boolean isAmongFirst(NotableThread thread, int most) {
    return ranking.isAny(thread)
        && (first.size() < most || ranking.order().compare(thread, first.get(most - 1)) < 0);
  }

  List<NotableThread> first() {
    return first;
  }

  /** Only those in front keep their trees. */
  static List<NotableThread> withTrees(List<NotableThread> threads) {
    List<NotableThread> kept = new ArrayList<>(threads);
    for (int i = Survey.MOST_TREES; i < kept.size(); i++) {
      kept.set(i, kept.get(i).withTree(null));
    }
    return kept;
  }
}
