package org.belowline.model;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article with its thread, all captures merged: everything that the tables say of it.
 *
 * @param documents with their ids, in order of id
 * @param articleWords words of the body; null for a stub
 * @param quotes those of the article, in order of place; null for a stub
 * @param comments in order of position; each may be put together when it is asked for
 * @param commentQuotes those of the comments, in order of comment and place
 * @param reuses what comments take from the article and each other, in order of comment and place
 * @param branches in order of position; each may be computed when it is asked for
 * @param participants in order of id
 */
public record Discussion(
    String articleId,
    String threadId,
    Article article,
    @Nullable Long articleWords,
    List<IdentifiedDocument> documents,
    @Nullable List<Quote> quotes,
    List<Comment> comments,
    List<Quote> commentQuotes,
    List<Reuse> reuses,
    ThreadSummary summary,
    List<Branch> branches,
    List<Participant> participants) {
  public Discussion {
    documents = List.copyOf(documents);
    if (quotes != null) {
      quotes = List.copyOf(quotes);
    }
    comments = Collections.unmodifiableList(comments);
    commentQuotes = List.copyOf(commentQuotes);
    reuses = List.copyOf(reuses);
    branches = Collections.unmodifiableList(branches);
    participants = List.copyOf(participants);
  }

  /** A document with its id, which counts equal ones. */
  public record IdentifiedDocument(String id, Document document) {}
}
