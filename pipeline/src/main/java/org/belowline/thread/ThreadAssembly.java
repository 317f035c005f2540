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
import org.belowline.model.Discussion;
import org.belowline.model.ExportedComment;
import org.belowline.model.Ids;
import org.belowline.model.Participant;
import org.belowline.model.Quote;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.ThreadSummary;
import org.belowline.people.Forgetting;
import org.belowline.people.PeopleWanted;
import org.belowline.people.ShownThread;
import org.belowline.quote.Quotes;
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

  /**
   * The same, with no more shown of people than is wanted.
   *
   * @param rows read once
   */
  public static Assembled assemble(
      List<Capture> captures, Iterable<ExportedComment> rows, PeopleWanted wanted) {
    ExportedThread exported = ExportedThread.of(rows);
    String articleId = articleId(captures, exported);
    Captures ordered = new Captures(captures);
    MergedThread thread = Merging.of(articleId, ordered, exported);
    String threadId = Ids.thread(articleId);
    List<RawComment> merged = thread.comments();
    // Replies are told by the texts as they were printed.
    ThreadReuse printed =
        ThreadReuse.isFlat(merged) ? ThreadReuse.of(thread.article().body(), merged) : null;
    List<RawComment> given = printed == null ? merged : printed.linked(merged);
    ShownThread shownThread = wanted.policy().shown(thread.article(), given);
    Article article = shownThread.article();
    List<RawComment> shown = shownThread.comments();
    String body = article.body();

    ReplyTree tree = ReplyTree.of(given);
    List<String> ids = CommentIds.of(threadId, shown, tree);
    Writers writers = Writers.of(threadId, given, shown, thread.article());
    Forgetting forgetting =
        Forgetting.of(wanted.forget(), given, shown, ids, writers.participantIds(), article.host());
    List<RawComment> contents = forgetting.comments();
    List<CommentFacts> facts = writers.facts(contents);
    // Places are those in the texts that are shown.
    ThreadReuse reuse =
        printed != null && contents == given ? printed : ThreadReuse.of(body, contents);
    Long articleWords = body == null ? null : Words.count(body);
    List<Quote> quotes = body == null ? null : Quotes.of(articleId, article);
    ThreadQuotes quoted = ThreadQuotes.of(articleId, article, quotes, ids, contents, reuse);
    Statistics statistics =
        Statistics.of(
            tree,
            facts,
            Takings.of(articleWords, reuse),
            new ArticleFacts(
                article.published(), writers.articleAuthorsKnown(), article.declaredComments()),
            thread.faults());
    return new Assembled(
        new Discussion(
            articleId,
            threadId,
            article,
            articleWords,
            ordered.documents(warnings(statistics.summary())),
            quotes,
            new ThreadComments(articleId, ids, contents, tree, facts, statistics.comments()),
            quoted.quotes(),
            quoted.reuses(),
            statistics.summary(),
            branches(tree, ids, statistics.branches()),
            participants(contents, facts, statistics.participants())),
        thread.duplicates(),
        forgetting);
  }

  private static String articleId(List<Capture> captures, @Nullable ExportedThread exported) {
    if (captures.isEmpty() && exported == null) {
      throw new IllegalArgumentException("nothing shows the article");
    }
    return captures.isEmpty() ? exported.articleId() : captures.get(0).articleId();
  }

  private static List<String> warnings(ThreadSummary summary) {
    Long seconds = summary.timing().secondsToFirstComment();
    return seconds != null && seconds < 0 ? List.of(BEFORE_PUBLICATION) : List.of();
  }

  /** Each with its id and place, when it is asked for. */
  private static List<Branch> branches(
      ReplyTree tree, List<String> ids, List<ThreadSummary> summaries) {
    return new AbstractList<>() {
      @Override
      public int size() {
        return summaries.size();
      }

      @Override
      public Branch get(int k) {
        int top = tree.topLevel(k);
        return new Branch(ids.get(top), top + 1L, summaries.get(k));
      }
    };
  }

  /** The first comment of each that has a name tells it; all the rest, any of them does. */
  private static List<Participant> participants(
      List<RawComment> contents,
      List<CommentFacts> facts,
      Map<String, Participant.Activity> activities) {
    Map<String, Integer> firsts = new HashMap<>();
    for (int v = 0; v < facts.size(); v++) {
      if (facts.get(v).participant() != null) {
        firsts.merge(
            facts.get(v).participant(),
            v,
            (first, next) -> contents.get(first).author() == null ? next : first);
      }
    }
    List<Participant> participants = new ArrayList<>(activities.size());
    activities.forEach(
        (id, activity) -> {
          int first = requireNonNull(firsts.get(id));
          RawComment content = contents.get(first);
          participants.add(
              new Participant(
                  id,
                  content.author(),
                  content.authorId() == null ? Participant.Told.NAME : Participant.Told.ID,
                  facts.get(first).articleAuthor(),
                  activity));
        });
    return participants;
  }
}
