package org.belowline.quote;

import java.util.List;
import org.belowline.quote.told.Sentence;
import org.jspecify.annotations.Nullable;

/** A way in which a sentence reports what somebody says, in other words than his. */
interface ReportRule {
  /** All rules; the first that finds a clause for a cue holds. */
  List<ReportRule> ALL =
      List.of(
          new AccordingTo(),
          new ClauseBehindThat(),
          new ToClause(),
          new BareClause(),
          new ClauseBeforeCue());

  /** The name of the rule, in the words of the schema. */
  String code();

  /**
   * The clause that belongs to a cue; null where the rule knows none.
   *
   * @param next the place of the next cue in the sentence, or the end of the sentence
   */
  @Nullable Reported find(Sentence sentence, Cue cue, int next);
}
