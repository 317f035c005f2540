package org.belowline.thread;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Article;
import org.belowline.model.Branch;
import org.belowline.model.Capture;
import org.belowline.model.Comment;
import org.belowline.model.CommentStatistics;
import org.belowline.model.Discussion;
import org.belowline.model.ExportedComment;
import org.belowline.model.Ids;
import org.belowline.model.Participant;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.ThreadSummary;
import org.belowline.people.Forgetting;
import org.belowline.people.PeopleWanted;
import org.belowline.people.ShownThread;
import org.belowline.quote.Quotes;
import org.belowline.text.Links;
import org.belowline.text.Words;

/** From the captures of one article to the article with its thread. */
public final class ThreadAssembly {
  /** A warning: a comment is older than the article. */
  private static final String BEFORE_PUBLICATION = "comment_before_publication";

  private ThreadAssembly() {}

  /**
   * A thread, and what of it could not be used.
   *
   * @param duplicates rows that are left out, since another one has their id
   * @param forgetting what was forgotten of it
   */
  public record Assembled(
      Discussion discussion, List<ExportedComment> duplicates, Forgetting forgetting) {
    /** The duplicates as rejects. */
    public List<Reject> rejects() {
      return duplicates.stream()
          .map(
              duplicate ->
                  new Reject(
                      duplicate.location(),
                      Reject.Stage.ASSEMBLE,
                      Reject.Reason.DUPLICATE_ID,
                      "another comment of the thread has the id " + duplicate.content().siteId(),
                      null,
                      null))
          .toList();
    }
  }

  /**
   * Gives ids, places, people and statistics to what the captures show.
   *
   * @param captures all captures of one article, at least one, in any order
   */
  public static Discussion assemble(List<Capture> captures) {
    return assemble(captures, List.of()).discussion();
  }

  /**
   * The same, with rows of exports.
   *
   * @param captures all captures of one article, in any order
   * @param rows all rows of the same article, in any order; at least one where there is no capture
   */
  public static Assembled assemble(List<Capture> captures, List<ExportedComment> rows) {
    return assemble(captures, rows, PeopleWanted.AS_PRINTED);
  }

  /** The same, with no more shown of people than is wanted. */
  public static Assembled assemble(
      List<Capture> captures, List<ExportedComment> rows, PeopleWanted wanted) {
    String articleId = articleId(captures, rows);
    Captures ordered = new Captures(captures);
    MergedThread thread = Merging.of(articleId, ordered, rows);
    String threadId = Ids.thread(articleId);
    List<RawComment> given = thread.comments();
    ShownThread shownThread = wanted.policy().shown(thread.article(), given);
    Article article = shownThread.article();
    List<RawComment> shown = shownThread.comments();
    String body = article.body();

    ReplyTree tree = ReplyTree.of(given);
    String[] ids = CommentIds.of(threadId, shown, tree);
    Writers writers = Writers.of(threadId, given, shown, thread.article());
    Forgetting forgetting =
        Forgetting.of(wanted.forget(), given, shown, ids, writers.participantIds(), article.host());
    List<RawComment> contents = forgetting.comments();
    List<CommentFacts> facts = writers.facts(contents);
    Statistics statistics =
        Statistics.of(
            tree,
            facts,
            new ArticleFacts(
                article.published(), writers.articleAuthorsKnown(), article.declaredComments()),
            thread.faults());
    List<Comment> comments = comments(articleId, ids, contents, tree, facts, statistics.comments());
    return new Assembled(
        new Discussion(
            articleId,
            threadId,
            article,
            body == null ? null : Words.count(body),
            ordered.documents(warnings(statistics.summary())),
            body == null ? null : Quotes.of(articleId, article),
            comments,
            statistics.summary(),
            branches(tree, comments, statistics.branches()),
            participants(comments, statistics.participants())),
        thread.duplicates(),
        forgetting);
  }

  private static String articleId(List<Capture> captures, List<ExportedComment> rows) {
    if (captures.isEmpty() && rows.isEmpty()) {
      throw new IllegalArgumentException("nothing shows the article");
    }
    return captures.isEmpty() ? rows.get(0).articleId() : captures.get(0).articleId();
  }

  private static List<String> warnings(ThreadSummary summary) {
    Long seconds = summary.timing().secondsToFirstComment();
    return seconds != null && seconds < 0 ? List.of(BEFORE_PUBLICATION) : List.of();
  }

  private static List<Comment> comments(
      String articleId,
      String[] ids,
      List<RawComment> contents,
      ReplyTree tree,
      List<CommentFacts> facts,
      List<CommentStatistics> statistics) {
    String threadId = Ids.thread(articleId);
    List<Comment> comments = new ArrayList<>(tree.size());
    for (int v = 0; v < tree.size(); v++) {
      RawComment content = contents.get(v);
      comments.add(
          new Comment(
              ids[v],
              threadId,
              articleId,
              tree.isTopLevel(v) ? null : ids[tree.parent(v)],
              ids[tree.root(v)],
              v + 1L,
              tree.depth(v),
              tree.path(v),
              content,
              facts.get(v).participant(),
              facts.get(v).articleAuthor(),
              facts.get(v).words(),
              content.body() == null ? null : Links.count(content.body()),
              statistics.get(v)));
    }
    return comments;
  }

  /** Each with its id and place, when it is asked for. */
  private static List<Branch> branches(
      ReplyTree tree, List<Comment> comments, List<ThreadSummary> summaries) {
    return new AbstractList<>() {
      @Override
      public int size() {
        return summaries.size();
      }

      @Override
      public Branch get(int k) {
        Comment top = comments.get(tree.topLevel(k));
        return new Branch(top.id(), top.position(), summaries.get(k));
      }
    };
  }

  /** The first comment of each that has a name tells it; all the rest, any of them does. */
  private static List<Participant> participants(
      List<Comment> comments, Map<String, Participant.Activity> activities) {
    Map<String, Comment> firsts = new HashMap<>();
    for (Comment comment : comments) {
      if (comment.participantId() != null) {
        firsts.merge(
            comment.participantId(),
            comment,
            (first, next) -> first.content().author() == null ? next : first);
      }
    }
    List<Participant> participants = new ArrayList<>(activities.size());
    activities.forEach(
        (id, activity) -> {
          Comment first = requireNonNull(firsts.get(id));
          participants.add(
              new Participant(
                  id,
                  first.content().author(),
                  first.content().authorId() == null ? Participant.Told.NAME : Participant.Told.ID,
                  first.articleAuthor(),
                  activity));
        });
    return participants;
  }
}
