package org.belowline.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.belowline.beam.Manifest;
import org.belowline.report.Account;
import org.belowline.survey.DrawnTree;
import org.belowline.survey.Family;
import org.belowline.survey.NameCount;
import org.belowline.survey.NameCounts;
import org.belowline.survey.NameKind;
import org.belowline.survey.NotableThread;
import org.belowline.survey.Passage;
import org.belowline.survey.Ranking;
import org.belowline.survey.Survey;

/** Pages of invented findings, for tests. */
final class Pages {
  private Pages() {}

  static Account account(Map<String, Long> counts) {
    return Account.of(new Manifest(List.of(), counts));
  }

  static String page(Account account, Survey survey) {
    return Page.of(new Findings("1.2.3", List.of("csv", "parquet"), "keep", account, survey));
  }

  /** A survey that is full in every place, each text of it this. */
  static Survey full(String text) {
    List<DrawnTree.Node> nodes =
        Collections.nCopies(
            DrawnTree.MOST_NODES, new DrawnTree.Node(null, text, text, text, text, 7));
    Map<Ranking, List<NotableThread>> notable = new EnumMap<>(Ranking.class);
    for (Ranking ranking : Ranking.values()) {
      List<NotableThread> threads = new ArrayList<>();
      for (int i = 0; i < Survey.MOST_THREADS; i++) {
        threads.add(
            new NotableThread(
                text + ranking + i,
                text,
                text,
                1_234_567,
                12L,
                5,
                4,
                9,
                3,
                4,
                0.75,
                2.5,
                i < Survey.MOST_TREES ? new DrawnTree(nodes) : null));
      }
      notable.put(ranking, threads);
    }
    Map<NameKind, NameCounts> names = new EnumMap<>(NameKind.class);
    for (NameKind kind : NameKind.values()) {
      names.put(
          kind,
          new NameCounts(Collections.nCopies(Survey.MOST_NAMES, new NameCount(text, 9, 3)), 1_000));
    }
    return new Survey(
        Map.of(),
        Map.of(),
        Map.of(Family.CHARSET, Map.of(text, 3L), Family.YEAR, Map.of("0001", 2L, "9999", 1L)),
        Map.of(),
        notable,
        Collections.nCopies(
            Survey.MOST_PASSAGES, new Passage("a", text, text, text, text, text, 0, 2)),
        names,
        Map.of());
  }
}
