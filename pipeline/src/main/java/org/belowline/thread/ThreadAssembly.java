package org.belowline.thread;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.belowline.model.Article;
import org.belowline.model.Capture;
import org.belowline.model.Comment;
import org.belowline.model.CommentStatistics;
import org.belowline.model.Discussion;
import org.belowline.model.Discussion.IdentifiedDocument;
import org.belowline.model.Document;
import org.belowline.model.Ids;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.belowline.text.Links;
import org.belowline.text.Names;
import org.belowline.text.Words;
import org.jspecify.annotations.Nullable;

/** Brings the captures of one article together: one article, one thread, its numbers. */
public final class ThreadAssembly {
  /** An order in which nothing depends on how the captures came. */
  private static final Comparator<Document> ORDER =
      comparing(Document::capturedAt, nullsFirst(naturalOrder()))
          .thenComparing(Document::sha256)
          .thenComparing(Document::url, nullsFirst(naturalOrder()))
          .thenComparing(d -> d.location().input())
          .thenComparing(d -> d.location().record(), nullsFirst(naturalOrder()))
          .thenComparing(d -> d.location().offset(), nullsFirst(naturalOrder()));

  /** A warning: a comment is older than the article. */
  private static final String BEFORE_PUBLICATION = "comment_before_publication";

  private ThreadAssembly() {}

  /**
   * The article and thread that the captures show.
   *
   * @param captures at least one, all of one article, in any order
   */
  public static Discussion assemble(List<Capture> captures) {
    List<Capture> ordered = captures.stream().sorted(comparing(Capture::document, ORDER)).toList();
    Capture merged = merge(ordered);
    String threadId = Ids.thread(merged.articleId());
    ThreadFacts facts = facts(threadId, merged.article(), merged.comments());
    ThreadSummary summary = Statistics.summary(facts);
    return new Discussion(
        merged.articleId(),
        threadId,
        merged.article(),
        merged.article().body() == null ? null : Words.count(merged.article().body()),
        documents(ordered, isBeforePublication(summary)),
        comments(merged.articleId(), threadId, facts),
        summary);
  }

  /** One capture for all. Pages without URL are one article only where their texts are equal. */
  private static Capture merge(List<Capture> ordered) {
    Capture first = ordered.get(0);
    for (Capture capture : ordered) {
      if (!capture.articleId().equals(first.articleId())) {
        throw new IllegalArgumentException(
            "captures of %s and %s".formatted(first.articleId(), capture.articleId()));
      }
    }
    return first;
  }

  private static boolean isBeforePublication(ThreadSummary summary) {
    Long seconds = summary.timing().secondsToFirstComment();
    return seconds != null && seconds < 0;
  }

  private static List<IdentifiedDocument> documents(
      List<Capture> ordered, boolean beforePublication) {
    Map<String, Long> equal = new HashMap<>();
    List<IdentifiedDocument> documents = new ArrayList<>();
    for (Capture capture : ordered) {
      Document document =
          beforePublication
              ? capture.document().withWarning(BEFORE_PUBLICATION)
              : capture.document();
      String first = id(document, 0);
      long occurrence = equal.merge(first, 1L, Long::sum) - 1;
      documents.add(
          new IdentifiedDocument(occurrence == 0 ? first : id(document, occurrence), document));
    }
    documents.sort(comparing(IdentifiedDocument::id));
    return documents;
  }

  private static String id(Document document, long occurrence) {
    return Ids.document(document.sha256(), document.url(), document.capturedAt(), occurrence);
  }

  private static ThreadFacts facts(String threadId, Article article, List<RawComment> comments) {
    int[] parents = new int[comments.size()];
    List<@Nullable String> participants = new ArrayList<>(comments.size());
    List<@Nullable Boolean> articleAuthors = new ArrayList<>(comments.size());
    List<@Nullable Long> words = new ArrayList<>(comments.size());
    Set<String> authors = foldedAuthors(article);
    for (int i = 0; i < parents.length; i++) {
      RawComment comment = comments.get(i);
      parents[i] = comment.parent() == null ? ReplyTree.ARTICLE : comment.parent();
      String name = knownName(comment);
      participants.add(name == null ? null : Ids.participantOfName(threadId, name));
      articleAuthors.add(name == null || authors.isEmpty() ? null : authors.contains(name));
      words.add(comment.body() == null ? null : Words.count(comment.body()));
    }
    return new ThreadFacts(
        article, new ReplyTree(parents), comments, participants, articleAuthors, words);
  }

  private static Set<String> foldedAuthors(Article article) {
    return article.authors() == null
        ? Set.of()
        : article.authors().stream().map(Names::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** The folded name of who wrote a comment that is there; null where that is nobody known. */
  private static @Nullable String knownName(RawComment comment) {
    if (comment.author() == null || comment.status() != Status.PRESENT) {
      return null;
    }
    String name = Names.fold(comment.author());
    return name.isEmpty() || Names.isNobody(name) ? null : name;
  }

  private static List<Comment> comments(String articleId, String threadId, ThreadFacts facts) {
    ReplyTree tree = facts.tree();
    List<CommentStatistics> statistics = Statistics.comments(facts);
    CommentIds ids = new CommentIds(threadId, tree);
    List<Comment> comments = new ArrayList<>(facts.size());
    for (int i = 0; i < facts.size(); i++) {
      RawComment content = facts.comments().get(i);
      ids.add(content);
      int parent = tree.parent(i);
      comments.add(
          new Comment(
              ids.id(i),
              threadId,
              articleId,
              parent == ReplyTree.ARTICLE ? null : ids.id(parent),
              ids.id(tree.root(i)),
              i + 1L,
              tree.depth(i),
              ids.path(i),
              content,
              facts.participants().get(i),
              facts.articleAuthors().get(i),
              facts.words().get(i),
              content.body() == null ? null : Links.count(content.body()),
              statistics.get(i)));
    }
    return comments;
  }
}
