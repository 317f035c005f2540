package org.belowline.thread;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.belowline.quote.Quotes;
import org.belowline.text.Links;
import org.belowline.text.Names;
import org.belowline.text.Words;
import org.jspecify.annotations.Nullable;

/** From the captures of one article to the article with its thread. */
public final class ThreadAssembly {
  /** A warning: a comment is older than the article. */
  private static final String BEFORE_PUBLICATION = "comment_before_publication";

  private ThreadAssembly() {}

  /**
   * A thread, and what of it could not be used.
   *
   * @param duplicates rows that are left out, since another one has their id
   */
  public record Assembled(Discussion discussion, List<ExportedComment> duplicates) {
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
    String articleId = articleId(captures, rows);
    Captures ordered = new Captures(captures);
    MergedThread thread = Merging.of(articleId, ordered, rows);
    Article article = thread.article();
    String body = article.body();
    String threadId = Ids.thread(articleId);
    Set<String> authors = knownAuthors(article);

    ReplyTree tree = ReplyTree.of(thread.comments());
    List<CommentFacts> facts =
        thread.comments().stream().map(comment -> facts(threadId, comment, authors)).toList();
    Statistics statistics =
        Statistics.of(
            tree,
            facts,
            new ArticleFacts(article.published(), !authors.isEmpty(), article.declaredComments()),
            thread.faults());
    List<Comment> comments =
        comments(articleId, thread.comments(), tree, facts, statistics.comments());
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
        thread.duplicates());
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

  /** The folded names of the article's authors; empty where nobody is known. */
  private static Set<String> knownAuthors(Article article) {
    List<String> authors = article.authors();
    if (authors == null) {
      return Set.of();
    }
    return authors.stream()
        .map(Names::fold)
        .filter(name -> !Names.isNobody(name))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static CommentFacts facts(
      String threadId, RawComment comment, Set<String> articleAuthors) {
    String author = knownAuthor(comment);
    return new CommentFacts(
        comment.status(),
        author == null ? null : Ids.participantOfName(threadId, author),
        comment.created(),
        comment.body() == null ? null : Words.count(comment.body()),
        comment.votes(),
        author == null || articleAuthors.isEmpty() ? null : articleAuthors.contains(author));
  }

  /** The folded name of who wrote a comment; null where nobody is known. */
  private static @Nullable String knownAuthor(RawComment comment) {
    if (comment.status() != Status.PRESENT || comment.author() == null) {
      return null;
    }
    String folded = Names.fold(comment.author());
    return Names.isNobody(folded) ? null : folded;
  }

  private static List<Comment> comments(
      String articleId,
      List<RawComment> contents,
      ReplyTree tree,
      List<CommentFacts> facts,
      List<CommentStatistics> statistics) {
    String threadId = Ids.thread(articleId);
    String[] ids = CommentIds.of(threadId, contents, tree);
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

  /** The first comment of each tells the name; whether they wrote the article, all of them do. */
  private static List<Participant> participants(
      List<Comment> comments, Map<String, Participant.Activity> activities) {
    Map<String, Comment> firsts = new HashMap<>();
    for (Comment comment : comments) {
      if (comment.participantId() != null) {
        firsts.putIfAbsent(comment.participantId(), comment);
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
                  Participant.Told.NAME,
                  first.articleAuthor(),
                  activity));
        });
    return participants;
  }
}
