package org.belowline.thread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.belowline.model.RawComment;
import org.belowline.reuse.MarkedText;
import org.belowline.reuse.Reuses;
import org.belowline.reuse.Taken;
import org.belowline.text.Names;
import org.belowline.text.mark.MarkedPassage;
import org.belowline.text.mark.MarkedPassages;
import org.jspecify.annotations.Nullable;

/**
 * What the comments of a thread take from the article and from each other.
 *
 * @param marked what each comment marks as said by others
 * @param taken what each comment takes, in order of place
 */
record ThreadReuse(List<List<MarkedPassage>> marked, List<List<Passage>> taken) {
  private static final MarkedText NOTHING = new MarkedText("", List.of());

  /** So many characters of a thread are looked at: five to six million words. */
  private static final long MOST_CHARACTERS = 32L << 20;

  /**
   * A passage that a comment takes.
   *
   * @param source the index of the comment that it is taken from; null where that is the article
   */
  record Passage(@Nullable Integer source, Taken taken) {}

  /**
   * Looks for reuse.
   *
   * @param articleBody null where it is not known
   * @param comments in order of position
   */
  static ThreadReuse of(@Nullable String articleBody, List<RawComment> comments) {
    return of(articleBody, comments, MOST_CHARACTERS);
  }

  /**
   * The same.
   *
   * @param mostCharacters what was written behind so many, the article's among them, neither takes
   *     nor is taken from
   */
  static ThreadReuse of(
      @Nullable String articleBody, List<RawComment> comments, long mostCharacters) {
    int n = comments.size();
    List<List<MarkedPassage>> marked = new ArrayList<>(Collections.nCopies(n, List.of()));
    List<List<Passage>> taken = new ArrayList<>(Collections.nCopies(n, List.of()));
    int[] order = WrittenOrder.of(comments);
    List<MarkedText> texts = new ArrayList<>(order.length + 1);
    texts.add(new MarkedText(articleBody == null ? "" : articleBody, List.of()));
    long characters = texts.get(0).text().length();
    for (int v : order) {
      String body = comments.get(v).body();
      if (body != null) {
        marked.set(v, MarkedPassages.in(body, comments.get(v).setOff()));
      }
      characters += body == null ? 0 : body.length();
      texts.add(
          body == null || characters > mostCharacters
              ? NOTHING
              : new MarkedText(body, marked.get(v)));
    }
    for (Taken found : Reuses.in(texts)) {
      int v = order[found.text() - 1];
      if (taken.get(v).isEmpty()) {
        taken.set(v, new ArrayList<>(1));
      }
      boolean ofArticle = found.source() == Reuses.ARTICLE;
      taken.get(v).add(new Passage(ofArticle ? null : order[found.source() - 1], found));
    }
    return new ThreadReuse(marked, taken);
  }

  /**
   * Whether no comment replies to another, so that the page says nothing of replies: elsewhere a
   * comment at top level is meant to be there.
   */
  static boolean isFlat(List<RawComment> comments) {
    return comments.stream().allMatch(comment -> comment.parent() == null);
  }

  /**
   * The comments of a flat thread, each at top level below the last comment that it takes something
   * from. Neither what a person repeats of what he wrote, nor a comment that is a repetition as a
   * whole, is a reply.
   *
   * @return the same list where nothing is linked
   */
  List<RawComment> linked(List<RawComment> comments) {
    List<RawComment> linked = null;
    for (int v = 0; v < comments.size(); v++) {
      Integer source = answered(comments, v);
      if (source != null) {
        linked = linked == null ? new ArrayList<>(comments) : linked;
        linked.set(v, comments.get(v).withReference(source));
      }
    }
    return linked == null ? comments : linked;
  }

  private @Nullable Integer answered(List<RawComment> comments, int v) {
    RawComment comment = comments.get(v);
    String body = comment.body();
    Integer answered = null;
    if (body != null && comment.evidence() == null && comment.parentFault() == null) {
      for (Passage passage : taken.get(v)) {
        if (passage.source() != null && !isOfOneAuthor(comment, comments.get(passage.source()))) {
          answered = passage.source();
        }
      }
    }
    return answered != null && body != null && saysMore(body, taken.get(v)) ? answered : null;
  }

  private static boolean isOfOneAuthor(RawComment comment, RawComment other) {
    return comment.author() != null
        && other.author() != null
        && Names.fold(comment.author()).equals(Names.fold(other.author()));
  }

  /** Whether a text has words besides the passages. */
  private static boolean saysMore(String body, List<Passage> passages) {
    int reached = 0;
    for (Passage passage : passages) {
      if (hasWords(body, reached, passage.taken().start())) {
        return true;
      }
      reached = passage.taken().end();
    }
    return hasWords(body, reached, body.length());
  }

  private static boolean hasWords(String body, int start, int end) {
    return body.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
