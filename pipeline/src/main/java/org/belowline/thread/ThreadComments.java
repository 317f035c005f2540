package org.belowline.thread;

import java.util.AbstractList;
import java.util.List;
import org.belowline.model.Comment;
import org.belowline.model.CommentStatistics;
import org.belowline.model.Ids;
import org.belowline.model.RawComment;
import org.belowline.text.Links;

/**
 * The comments of a thread in order of position, each put together when it is asked for, so that a
 * million of them need little more memory than what they say.
 */
final class ThreadComments extends AbstractList<Comment> {
  private final String articleId;
  private final String threadId;
  private final List<String> ids;
  private final List<RawComment> contents;
  private final ReplyTree tree;
  private final List<CommentFacts> facts;
  private final List<CommentStatistics> statistics;

  ThreadComments(
      String articleId,
      List<String> ids,
      List<RawComment> contents,
      ReplyTree tree,
      List<CommentFacts> facts,
      List<CommentStatistics> statistics) {
    this.articleId = articleId;
    this.threadId = Ids.thread(articleId);
    this.ids = ids;
    this.contents = contents;
    this.tree = tree;
    this.facts = facts;
    this.statistics = statistics;
  }

  @Override
  public int size() {
    return ids.size();
  }

  @Override
  public Comment get(int v) {
    RawComment content = contents.get(v);
    CommentFacts known = facts.get(v);
    return new Comment(
        ids.get(v),
        threadId,
        articleId,
        tree.isTopLevel(v) ? null : ids.get(tree.parent(v)),
        ids.get(tree.root(v)),
        v + 1L,
        tree.depth(v),
        tree.path(v),
        content,
        known.participant(),
        known.articleAuthor(),
        known.words(),
        content.body() == null ? null : Links.count(content.body()),
        statistics.get(v));
  }
}
