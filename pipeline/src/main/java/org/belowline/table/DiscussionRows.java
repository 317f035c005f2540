package org.belowline.table;

import java.util.List;
import java.util.function.Consumer;
import org.belowline.model.Article;
import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.belowline.model.Discussion.IdentifiedDocument;
import org.belowline.model.Document;
import org.belowline.model.ThreadSummary;
import org.jspecify.annotations.Nullable;

/** The rows that one article with its thread fills, in all tables. */
public final class DiscussionRows {
  private record DocumentOf(IdentifiedDocument identified, String articleId) {
    Document document() {
      return identified.document();
    }
  }

  private static final Mapping<DocumentOf> DOCUMENTS =
      Mapping.<DocumentOf>of(Table.DOCUMENTS)
          .column("document_id", d -> d.identified().id())
          .column("article_id", DocumentOf::articleId)
          .column("input", d -> d.document().location().input())
          .column("record", d -> d.document().location().record())
          .column("offset", d -> d.document().location().offset())
          .column("format", d -> d.document().format())
          .column("url", d -> d.document().url())
          .column("captured_at", d -> d.document().capturedAt())
          .column("charset", d -> d.document().charset())
          .column("replaced_characters", d -> d.document().replacedCharacters())
          .column("bytes", d -> d.document().bytes())
          .column("sha256", d -> d.document().sha256())
          .column("comments_found", d -> d.document().commentsFound())
          .column("warnings", d -> d.document().warnings())
          .build();

  private static final Mapping<Discussion> ARTICLES =
      Mapping.<Discussion>of(Table.ARTICLES)
          .column("article_id", Discussion::articleId)
          .column("url", d -> d.article().url())
          .column("canonical_url", d -> d.article().canonicalUrl())
          .column("host", d -> d.article().host())
          .column("site_name", d -> d.article().siteName())
          .column("language", d -> d.article().language())
          .column("headline", d -> d.article().headline())
          .column("byline", d -> d.article().byline())
          .column("authors", d -> d.article().authors())
          .moment("published", d -> d.article().published())
          .moment("modified", d -> d.article().modified())
          .column("body", d -> d.article().body())
          .column("paragraph_count", d -> paragraphs(d.article()))
          .column("words", Discussion::articleWords)
          .column("quote_count", d -> null)
          .column("declared", d -> d.article().declared())
          .column("comments_open", d -> d.article().commentsOpen())
          .column("document_ids", d -> d.documents().stream().map(IdentifiedDocument::id).toList())
          .build();

  private static final Mapping<Comment> COMMENTS =
      Mapping.<Comment>of(Table.COMMENTS)
          .column("comment_id", Comment::id)
          .column("thread_id", Comment::threadId)
          .column("article_id", Comment::articleId)
          .column("parent_id", Comment::parentId)
          .column("root_id", Comment::rootId)
          .column("position", Comment::position)
          .column("depth", Comment::depth)
          .column("path", Comment::path)
          .column("label", c -> c.content().label())
          .code("status", c -> c.content().status())
          .code("parent_evidence", c -> c.content().evidence())
          .column("parent_ref", c -> null)
          .column("parent_status", c -> null)
          .column("author", c -> c.content().author())
          .column("participant_id", Comment::participantId)
          .column("author_url", c -> c.content().authorUrl())
          .column("is_article_author", Comment::articleAuthor)
          .moment("created", c -> c.content().created())
          .column("body", c -> c.content().body())
          .column("quoted", c -> c.content().quoted())
          .column("words", Comment::words)
          .column("links", Comment::links)
          .column("votes", c -> c.content().votes())
          .column("permalink", c -> c.content().permalink())
          .column("thread_order", c -> c.statistics().threadOrder())
          .column("replies", c -> c.statistics().replies())
          .column("descendants", c -> c.statistics().descendants())
          .column("height", c -> c.statistics().height())
          .column("seconds_since_parent", c -> c.statistics().secondsSinceParent())
          .column("seconds_since_article", c -> c.statistics().secondsSinceArticle())
          .column("author_nth", c -> c.statistics().authorNth())
          .build();

  private static final Mapping<Discussion> THREADS =
      Mapping.<Discussion>of(Table.THREADS)
          .column("thread_id", Discussion::threadId)
          .column("article_id", Discussion::articleId)
          .column("comments", d -> d.summary().counts().comments())
          .column("found", d -> d.summary().counts().found())
          .column("missing", d -> d.summary().counts().missing())
          .column("deleted", d -> d.summary().counts().deleted())
          .column("declared", d -> d.summary().declared())
          .column("unaccounted", d -> d.summary().unaccounted())
          .column("top_level", d -> d.summary().shape().topLevel())
          .column("replies", d -> d.summary().shape().replies())
          .column("reply_share", d -> d.summary().shape().replyShare())
          .column("leaves", d -> d.summary().shape().leaves())
          .column("leaf_share", d -> d.summary().shape().leafShare())
          .column("max_depth", d -> d.summary().shape().maxDepth())
          .column("mean_depth", d -> d.summary().shape().meanDepth())
          .column("depth_variance", d -> d.summary().shape().depthVariance())
          .column("mean_leaf_depth", d -> d.summary().shape().meanLeafDepth())
          .column("depth_counts", d -> d.summary().shape().depthCounts())
          .column("max_width", d -> d.summary().shape().maxWidth())
          .column("h_index", d -> d.summary().shape().hIndex())
          .column("structural_virality", d -> d.summary().shape().structuralVirality())
          .column("max_replies", d -> d.summary().shape().maxReplies())
          .column("replied_share", d -> d.summary().shape().repliedShare())
          .column("largest_branch", d -> branching(d).largestBranch())
          .column("branch_entropy", d -> branching(d).branchEntropy())
          .column("branch_gini", d -> branching(d).branchGini())
          .column("participants", d -> d.summary().people().participants())
          .column("unattributed", d -> d.summary().people().unattributed())
          .column("participants_known_share", d -> d.summary().people().participantsKnownShare())
          .column("comments_per_participant", d -> d.summary().people().commentsPerParticipant())
          .column("participants_per_comment", d -> d.summary().people().participantsPerComment())
          .column("top_participant_share", d -> d.summary().people().topParticipantShare())
          .column("one_time_share", d -> d.summary().people().oneTimeShare())
          .column("participation_entropy", d -> d.summary().people().participationEntropy())
          .column("participation_gini", d -> d.summary().people().participationGini())
          .column("self_replies", d -> d.summary().people().selfReplies())
          .column("reply_dyads", d -> d.summary().people().replyDyads())
          .column("mutual_dyads", d -> d.summary().people().mutualDyads())
          .column("dyad_reciprocity", d -> d.summary().people().dyadReciprocity())
          .column("article_author_comments", d -> d.summary().people().articleAuthorComments())
          .time("first_comment", d -> d.summary().timing().firstComment())
          .time("last_comment", d -> d.summary().timing().lastComment())
          .column("lifespan_seconds", d -> d.summary().timing().lifespanSeconds())
          .column("seconds_to_first_comment", d -> d.summary().timing().secondsToFirstComment())
          .column("median_reply_seconds", d -> d.summary().timing().medianReplySeconds())
          .column("seconds_to_half", d -> d.summary().timing().secondsToHalf())
          .column("comments_first_hour", d -> d.summary().timing().commentsFirstHour())
          .column("comments_first_day", d -> d.summary().timing().commentsFirstDay())
          .column("votes_sum", d -> d.summary().volume().votesSum())
          .column("votes_mean", d -> d.summary().volume().votesMean())
          .column("words", d -> d.summary().volume().words())
          .column("mean_words", d -> d.summary().volume().meanWords())
          .column("median_words", d -> d.summary().volume().medianWords())
          .column("quoting_comments", d -> zeroWhereEmpty(d))
          .column("quoted_share_of_article", d -> null)
          .column("orphans", d -> d.summary().faults().orphans())
          .column("self_parents", d -> d.summary().faults().selfParents())
          .column("cycles", d -> d.summary().faults().cycles())
          .column("duplicate_ids", d -> d.summary().faults().duplicateIds())
          .column("time_inversions", d -> d.summary().timing().timeInversions())
          .build();

  private DiscussionRows() {}

  /** Fails where rows would be filled in another way than the schemas say. */
  public static void check() {
    // The check is the loading of this class.
  }

  /** Hands out all rows of the discussion, each with the place that its table's order gives it. */
  public static void fill(Discussion discussion, Consumer<SortedRow> rows) {
    for (IdentifiedDocument document : discussion.documents()) {
      rows.accept(
          new SortedRow(
              Table.DOCUMENTS,
              document.id(),
              new SortKey().text(document.id()),
              DOCUMENTS.row(new DocumentOf(document, discussion.articleId()))));
    }
    rows.accept(
        new SortedRow(
            Table.ARTICLES,
            discussion.articleId(),
            new SortKey().text(discussion.articleId()),
            ARTICLES.row(discussion)));
    for (Comment comment : discussion.comments()) {
      rows.accept(
          new SortedRow(
              Table.COMMENTS,
              comment.threadId(),
              new SortKey().text(comment.threadId()).number(comment.position()),
              COMMENTS.row(comment)));
    }
    rows.accept(
        new SortedRow(
            Table.THREADS,
            discussion.threadId(),
            new SortKey().text(discussion.threadId()),
            THREADS.row(discussion)));
  }

  private static @Nullable Long paragraphs(Article article) {
    String body = article.body();
    return body == null ? null : (long) List.of(body.split("\n\n")).size();
  }

  private static ThreadSummary.Branching branching(Discussion discussion) {
    ThreadSummary.Branching branching = discussion.summary().branching();
    if (branching == null) {
      throw new IllegalStateException(
          "thread %s has no branching".formatted(discussion.threadId()));
    }
    return branching;
  }

  /** Reuse is not looked for yet; a thread without comments has none all the same. */
  private static @Nullable Long zeroWhereEmpty(Discussion discussion) {
    return discussion.comments().isEmpty() ? 0L : null;
  }
}
