package org.belowline.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way in which a text tells who says what stands between marks. */
interface SpeakerRule {
  /** All rules; the first that finds somebody holds. */
  List<SpeakerRule> ALL =
      List.of(
          new CueRightBefore(),
          new CueBehind(),
          new NameBehindDash(),
          new NameBeforeColon(),
          new SameUtterance(),
          new CueBefore(),
          new SentenceBefore(),
          new ParagraphAbove());

  /** The name of the rule, in the words of the schema. */
  String code();

  /** Who says it; null where the rule does not know. */
  @Nullable Said find(Quoted quoted, Story story);
}
