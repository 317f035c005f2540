package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A forum's thread of which nothing but the lines is left: the first post is the article. */
final class FlatForum {
  private FlatForum() {}

  static @Nullable FoundThread thread(StampRun run) {
    List<Line> ink = run.ink;
    List<Stamp> stamps = run.stamps;
    FlatCuts below = FlatCuts.below(run);
    if (below != null) {
      return thread(run, below);
    }
    List<FlatHeads.Head> heads = FlatHeads.of(ink, stamps, run.names);
    int last = heads.get(heads.size() - 1).text();
    int limit = last < ink.size() ? FlatEnd.of(ink, last) : last;
    List<ForumPost> posts = new ArrayList<>();
    for (int k = 0; k < heads.size(); k++) {
      FlatHeads.Head head = heads.get(k);
      int next = k + 1 < heads.size() ? heads.get(k + 1).first() : limit;
      posts.add(
          ForumPost.of(
              head.author(),
              stamps.get(k).created(),
              stamps.get(k).number(),
              FlatThread.spaced(
                  withoutTop(ink.subList(head.text(), Math.max(next, head.text()))))));
    }
    return ForumReplies.thread(
        posts,
        ink.get(heads.get(0).first()).index(),
        ink.get(heads.get(1).first()).index(),
        FlatThread.line(ink, limit));
  }

  private static @Nullable FoundThread thread(StampRun run, FlatCuts cuts) {
    List<ForumPost> posts = new ArrayList<>();
    for (int k = 0; k < cuts.first().length; k++) {
      Stamp stamp = run.stamps.get(k);
      posts.add(
          ForumPost.of(
              cuts.names().get(k),
              stamp.created(),
              stamp.number(),
              FlatThread.spaced(run.ink.subList(cuts.text()[k], cuts.end()[k]))));
    }
    return ForumReplies.thread(
        posts,
        run.ink.get(cuts.first()[0]).index(),
        run.ink.get(cuts.first()[1]).index(),
        FlatThread.line(run.ink, run.limit));
  }

  /** The lines without the link to the top that ends them. */
  private static List<Line> withoutTop(List<Line> lines) {
    int end = lines.size();
    while (end > 0 && MarkedPosts.isTop(lines.get(end - 1).text())) {
      end--;
    }
    return lines.subList(0, end);
  }
}
