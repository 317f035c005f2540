package org.belowline.report.html;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belowline.report.Shown;
import org.belowline.survey.DrawnTree;
import org.belowline.survey.NotableThread;
import org.belowline.survey.Ranking;

/** The first threads of each ranking, drawn as trees. */
@JStache(path = "org/belowline/report/html/tree.html")
record TreeSection(List<Tree> trees) implements Section {
  /** A thread. */
  record Tree(
      String id,
      String headline,
      String host,
      String threadId,
      String sentence,
      List<Node> nodes) {}

  /**
   * A comment.
   *
   * @param parent number of the node that it replies to; empty at top level
   */
  record Node(
      String number,
      String parent,
      String place,
      String status,
      String author,
      String beginning,
      String hidden) {}

  static TreeSection of(Findings findings) {
    Map<String, NotableThread> threads = new LinkedHashMap<>();
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    for (Ranking ranking : Ranking.values()) {
      for (NotableThread thread : findings.survey().get(ranking)) {
        if (thread.tree() != null) {
          threads.putIfAbsent(thread.threadId(), thread);
          reasons.computeIfAbsent(thread.threadId(), id -> new ArrayList<>()).add(of(ranking));
        }
      }
    }
    List<Tree> trees = new ArrayList<>();
    threads.forEach(
        (id, thread) ->
            trees.add(tree("tree-" + (trees.size() + 1), thread, reasons.get(id), thread.tree())));
    return new TreeSection(trees);
  }

  private static String of(Ranking ranking) {
    return switch (ranking) {
      case BRANCHING -> "most branching";
      case DEEPEST -> "deepest";
      case RECIPROCAL -> "most reciprocal";
    };
  }

  private static Tree tree(String id, NotableThread thread, List<String> reasons, DrawnTree drawn) {
    List<Node> nodes = new ArrayList<>();
    for (DrawnTree.Node node : drawn.nodes()) {
      nodes.add(
          new Node(
              String.valueOf(nodes.size()),
              node.parent() == null ? "" : String.valueOf(node.parent()),
              node.place(),
              node.status(),
              author(node),
              node.beginning() == null ? "" : node.beginning(),
              node.hidden() == 0 ? "" : Shown.number(node.hidden())));
    }
    return new Tree(
        id,
        Headlines.of(thread.headline()),
        thread.host() == null ? "" : thread.host(),
        thread.threadId(),
        sentence(thread, reasons, drawn),
        nodes);
  }

  private static String author(DrawnTree.Node node) {
    return node.author() != null
        ? node.author()
        : switch (node.status()) {
          case "missing" -> "missing";
          case "deleted" -> "deleted";
          default -> Shown.UNKNOWN;
        };
  }

  private static String sentence(NotableThread thread, List<String> reasons, DrawnTree drawn) {
    long missing = drawn.nodes().stream().filter(node -> node.status().equals("missing")).count();
    long left = thread.comments() - drawn.nodes().size();
    return "Among the "
        + String.join(" and the ", reasons)
        + ". "
        + Shown.count(thread.comments(), "comment", "comments")
        + " on "
        + Shown.count(thread.maxDepth(), "level", "levels")
        + (missing == 0
            ? ""
            : ", "
                + Shown.number(missing)
                + (left == 0 ? " of them missing" : " of those drawn missing"))
        + (left == 0
            ? "."
            : "; drawn are the "
                + Shown.number((long) drawn.nodes().size())
                + " with most below them.");
  }

  @Override
  public String title() {
    return "Threads as trees";
  }

  @Override
  public String id() {
    return "trees";
  }

  @Override
  public void write(Appendable out) throws IOException {
    TreeSectionRenderer.of().execute(this, out);
  }
}
