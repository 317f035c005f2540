package org.belowline.table;

import java.util.function.Function;
import org.belowline.model.ThreadSummary;
import org.belowline.table.Mapping.Builder;

/** The columns that threads and branches have in common, in pieces, each in its order. */
final class SummaryColumns {
  private SummaryColumns() {}

  static <T> void counts(Builder<T> columns, Function<T, ThreadSummary> of) {
    columns
        .column("comments", t -> of.apply(t).counts().comments())
        .column("found", t -> of.apply(t).counts().found())
        .column("missing", t -> of.apply(t).counts().missing())
        .column("deleted", t -> of.apply(t).counts().deleted());
  }

  static <T> void shape(Builder<T> columns, Function<T, ThreadSummary> of) {
    columns
        .column("replies", t -> of.apply(t).shape().replies())
        .column("reply_share", t -> of.apply(t).shape().replyShare())
        .column("leaves", t -> of.apply(t).shape().leaves())
        .column("leaf_share", t -> of.apply(t).shape().leafShare())
        .column("max_depth", t -> of.apply(t).shape().maxDepth())
        .column("mean_depth", t -> of.apply(t).shape().meanDepth())
        .column("depth_variance", t -> of.apply(t).shape().depthVariance())
        .column("mean_leaf_depth", t -> of.apply(t).shape().meanLeafDepth())
        .column("depth_counts", t -> of.apply(t).shape().depthCounts())
        .column("max_width", t -> of.apply(t).shape().maxWidth())
        .column("h_index", t -> of.apply(t).shape().hIndex())
        .column("structural_virality", t -> of.apply(t).shape().structuralVirality())
        .column("max_replies", t -> of.apply(t).shape().maxReplies())
        .column("replied_share", t -> of.apply(t).shape().repliedShare());
  }

  static <T> void people(Builder<T> columns, Function<T, ThreadSummary> of) {
    columns
        .column("participants", t -> of.apply(t).people().participants())
        .column("unattributed", t -> of.apply(t).people().unattributed())
        .column("participants_known_share", t -> of.apply(t).people().participantsKnownShare())
        .column("comments_per_participant", t -> of.apply(t).people().commentsPerParticipant())
        .column("participants_per_comment", t -> of.apply(t).people().participantsPerComment())
        .column("top_participant_share", t -> of.apply(t).people().topParticipantShare())
        .column("one_time_share", t -> of.apply(t).people().oneTimeShare())
        .column("participation_entropy", t -> of.apply(t).people().participationEntropy())
        .column("participation_gini", t -> of.apply(t).people().participationGini())
        .column("self_replies", t -> of.apply(t).people().selfReplies())
        .column("reply_dyads", t -> of.apply(t).people().replyDyads())
        .column("mutual_dyads", t -> of.apply(t).people().mutualDyads())
        .column("dyad_reciprocity", t -> of.apply(t).people().dyadReciprocity())
        .column("article_author_comments", t -> of.apply(t).people().articleAuthorComments());
  }

  static <T> void timing(Builder<T> columns, Function<T, ThreadSummary> of) {
    columns
        .time("first_comment", t -> of.apply(t).timing().firstComment())
        .time("last_comment", t -> of.apply(t).timing().lastComment())
        .column("lifespan_seconds", t -> of.apply(t).timing().lifespanSeconds())
        .column("seconds_to_first_comment", t -> of.apply(t).timing().secondsToFirstComment())
        .column("median_reply_seconds", t -> of.apply(t).timing().medianReplySeconds())
        .column("seconds_to_half", t -> of.apply(t).timing().secondsToHalf())
        .column("comments_first_hour", t -> of.apply(t).timing().commentsFirstHour())
        .column("comments_first_day", t -> of.apply(t).timing().commentsFirstDay());
  }

  static <T> void volume(Builder<T> columns, Function<T, ThreadSummary> of) {
    columns
        .column("votes_sum", t -> of.apply(t).volume().votesSum())
        .column("votes_mean", t -> of.apply(t).volume().votesMean())
        .column("words", t -> of.apply(t).volume().words())
        .column("mean_words", t -> of.apply(t).volume().meanWords())
        .column("median_words", t -> of.apply(t).volume().medianWords());
  }

  static <T> void quoting(Builder<T> columns, Function<T, ThreadSummary> of) {
    columns
        .column("quoting_comments", t -> of.apply(t).quoting().quotingComments())
        .column("quoted_share_of_article", t -> of.apply(t).quoting().quotedShareOfArticle());
  }
}
