package org.belowline.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One contiguous quotation in an article or comment. Offsets count Unicode code points of the body
 * that it stands in, and the body between them is the text.
 *
 * @param commentId null where the article quotes
 * @param group the id of the first fragment of the same utterance
 * @param part the place of this fragment in its utterance, base 1
 * @param parentId the quotation that this one stands within; null where there is none
 * @param words what is quoted, without the outer marks
 * @param speaker null where nobody is told
 * @param cue the words that introduce speech; null where there are none
 * @param role in a transcript; null where it is not told
 * @param introduction the sentence that introduces a block or transcript
 * @param citation what is said to be the source; null where nothing is
 * @param rule code of the rule that found it
 */
public record Quote(
    String id,
    String articleId,
    @Nullable String commentId,
    String group,
    long part,
    @Nullable String parentId,
    Kind kind,
    Passage words,
    @Nullable Speaker speaker,
    @Nullable Passage cue,
    @Nullable Role role,
    @Nullable String introduction,
    @Nullable Citation citation,
    String rule) {
  public Quote {
    requireNonNull(id, "id");
    requireNonNull(articleId, "articleId");
    requireNonNull(group, "group");
    requireNonNull(kind, "kind");
    requireNonNull(words, "words");
    requireNonNull(rule, "rule");
    if (part < 1) {
      throw new IllegalArgumentException("part: " + part);
    }
  }

  /** What sort of quotation it is. */
  public enum Kind {
    /** A passage set off from the text around it. */
    BLOCK,
    /** One turn of a printed conversation. */
    TRANSCRIPT,
    /** Words between quotation marks, a sentence or more. */
    DIRECT,
    /** Words between quotation marks within reported speech. */
    MIXED,
    /** Reported speech. */
    INDIRECT,
    /** Words that the author keeps at a distance. */
    SCARE
  }

  /** What a turn of a conversation is. */
  public enum Role {
    QUESTION,
    ANSWER
  }

  /**
   * A stretch of the body.
   *
   * @param start in code points, inclusive
   * @param end in code points, exclusive
   */
  public record Passage(String text, long start, long end) {
    public Passage {
      requireNonNull(text, "text");
      if (start < 0 || end - start != text.codePointCount(0, text.length())) {
        throw new IllegalArgumentException(
            "%d to %d is not the place of %s".formatted(start, end, text));
      }
    }
  }

  /**
   * Who is quoted. At least one of name and mention is there.
   *
   * @param name the fullest in the story; null where the mention names no one ("Host")
   * @param title the office that is given with the name
   * @param mention as printed at the quotation; null where it is known from elsewhere
   */
  public record Speaker(@Nullable String name, @Nullable String title, @Nullable Passage mention) {
    public Speaker {
      if (name == null && mention == null) {
        throw new IllegalArgumentException("a speaker without name and mention");
      }
    }
  }

  /**
   * The source of a block or transcript, as the page names it.
   *
   * @param source null where the page gives a time only
   */
  public record Citation(@Nullable String source, @Nullable Moment moment) {}
}
