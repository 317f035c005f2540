package org.belowline.thread;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.belowline.model.ThreadSummary;

/**
 * The numbers of each branch, in the order of the top-level comments: those of a thread that has no
 * other comment. Each is computed when it is asked for, in time linear in its comments, but for
 * sorting, so that a million branches need no more memory than the thread.
 */
final class BranchStatistics extends AbstractList<ThreadSummary> {
  private final ReplyTree tree;
  private final List<CommentFacts> comments;
  private final Takings takings;
  private final ArticleFacts article;
  private final Groups branches;

  /** The place of each comment among those of its branch. */
  private final int[] place;

  BranchStatistics(
      ReplyTree tree, List<CommentFacts> comments, Takings takings, ArticleFacts article) {
    this.tree = tree;
    this.comments = comments;
    this.takings = takings;
    this.article = article;
    int[] branch = new int[tree.size()];
    int[] met = new int[tree.topLevelCount()];
    place = new int[tree.size()];
    for (int v = 0; v < branch.length; v++) {
      branch[v] = tree.place(tree.root(v)) - 1;
      place[v] = met[branch[v]]++;
    }
    branches = new Groups(branch, met.length);
  }

  @Override
  public int size() {
    return branches.count();
  }

  @Override
  public ThreadSummary get(int k) {
    int[] members = branches.members(k);
    int[] parents = new int[members.length];
    List<CommentFacts> own = new ArrayList<>(members.length);
    List<Takings.Taking> taken = new ArrayList<>(members.length);
    for (int i = 0; i < members.length; i++) {
      int v = members[i];
      parents[i] = tree.isTopLevel(v) ? ReplyTree.ARTICLE : place[tree.parent(v)];
      own.add(comments.get(v));
      taken.add(takings.comments().get(v));
    }
    ReplyTree branch = new ReplyTree(parents);
    return new ThreadSummary(
        Statistics.counts(own),
        null,
        ShapeStatistics.ofBranch(branch),
        null,
        PeopleStatistics.of(branch, own, article.authorsKnown()),
        TimingStatistics.of(branch, own, Timeline.of(own), article.published()),
        VolumeStatistics.of(own),
        takings.quoting(taken),
        null);
  }
}
