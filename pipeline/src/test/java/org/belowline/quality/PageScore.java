package org.belowline.quality;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.model.Evidence;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.quality.LabelledComment.Part;
import org.belowline.quality.Tally.Count;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was found on a page with its labels.
 *
 * <p>A labelled and a found comment match where their words overlap with an F1 of at least 0.75,
 * the best pairs first, each in one pair; a pair is clean from 0.95. A found comment that is the
 * forum's first post is neither asked for nor counted. A link is right where both its ends are
 * matched; one that was read from words alone (a name, a number, a quotation) is not held against
 * the output where the labels, which have the page's own links only, know none. Authors are the
 * same where their words are, days where they are the same day. What is asked for is asked for of
 * all labelled comments: one that is not found has no right author either.
 */
final class PageScore {
  static final double MATCH = 0.75;
  static final double CLEAN = 0.95;

  private static final Set<Evidence> WORDS_ALONE =
      Set.of(Evidence.MENTION, Evidence.LABEL, Evidence.REFERENCE);

  private final TextForm form;
  private final List<LabelledComment> labelled;
  private final List<RawComment> output;

  /** Places in {@code output} of the comments that count. */
  private final List<Integer> found = new ArrayList<>();

  /** Place in {@code labelled} by place in {@code output}. */
  private final Map<Integer, Integer> matches = new HashMap<>();

  private final Tally tally = new Tally();

  private PageScore(LabelledPage page, TextForm form, List<RawComment> output) {
    this.form = form;
    this.labelled = page.in(form);
    this.output = output;
    List<String> first = page.firstWords();
    for (int i = 0; i < output.size(); i++) {
      List<String> words = WordOverlap.words(output.get(i).body());
      if (output.get(i).status() == Status.PRESENT
          && !words.isEmpty()
          && WordOverlap.f1(words, first) < MATCH) {
        found.add(i);
      }
    }
  }

  /**
   * Counts.
   *
   * @param output the comments of the page in page order, missing ones among them
   */
  static Tally of(LabelledPage page, TextForm form, List<RawComment> output) {
    PageScore score = new PageScore(page, form, output);
    score.match();
    score.countAsked();
    score.matches.forEach(score::countMatch);
    return score.tally;
  }

  private record Pair(int found, int labelled, double f1) {}

  private void match() {
    List<Pair> pairs = new ArrayList<>();
    for (int i : found) {
      List<String> words = WordOverlap.words(output.get(i).body());
      for (int j = 0; j < labelled.size(); j++) {
        double f1 = WordOverlap.f1(words, labelled.get(j).words());
        if (f1 >= MATCH) {
          pairs.add(new Pair(i, j, f1));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::f1).reversed());
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matches.containsKey(pair.found) && taken.add(pair.labelled)) {
        matches.put(pair.found, pair.labelled);
        tally.addIf(Count.CLEAN, pair.f1 >= CLEAN);
      }
    }
    tally.add(Count.FOUND, found.size());
    tally.add(Count.MATCHED, matches.size());
  }

  private void countAsked() {
    tally.add(Count.LABELLED, labelled.size());
    for (LabelledComment answer : labelled) {
      tally.addIf(Count.LABELLED_LINKS, asksForLink(answer));
      tally.addIf(Count.AUTHORS, answer.shows(form, Part.AUTHOR));
      tally.addIf(Count.DATES, answer.shows(form, Part.DATE));
    }
  }

  private void countMatch(int at, int label) {
    RawComment comment = output.get(at);
    LabelledComment answer = labelled.get(label);
    countLink(comment, answer);
    boolean sameAuthor =
        WordOverlap.words(comment.author()).equals(WordOverlap.words(answer.author()));
    if (answer.shows(form, Part.AUTHOR)) {
      tally.addIf(Count.RIGHT_AUTHORS, sameAuthor);
    } else {
      tally.add(Count.NAMELESS, 1);
      tally.addIf(Count.INVENTED_AUTHORS, comment.author() != null && !sameAuthor);
    }
    if (answer.shows(form, Part.DATE)) {
      LocalDate day = answer.day();
      tally.addIf(Count.RIGHT_DATES, day != null && day.equals(day(comment.created())));
    }
  }

  private void countLink(RawComment comment, LabelledComment answer) {
    Integer parent = comment.parent();
    boolean asked = asksForLink(answer);
    if (parent == null
        || !found.contains(parent)
        || !asked && WORDS_ALONE.contains(comment.evidence())) {
      return;
    }
    tally.add(Count.FOUND_LINKS, 1);
    Integer match = matches.get(parent);
    tally.addIf(
        Count.RIGHT_LINKS,
        asked && match != null && labelled.get(match).id().equals(answer.parent()));
  }

  private boolean asksForLink(LabelledComment answer) {
    return answer.shows(form, Part.PARENT)
        && labelled.stream().anyMatch(other -> other.id().equals(answer.parent()));
  }

  private static @Nullable LocalDate day(@Nullable Moment moment) {
    if (moment == null || moment.at() == null) {
      return null;
    }
    long second = Math.floorDiv(moment.at(), Moment.MICROS_PER_SECOND);
    return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).toLocalDate();
  }
}
