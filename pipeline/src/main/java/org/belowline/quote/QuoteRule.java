package org.belowline.quote;

import java.util.List;

/** A sign by which quotations are found. */
interface QuoteRule {
  /** All rules; a stretch of the body belongs to the first that finds a quotation there. */
  List<QuoteRule> ALL =
      List.of(
          new IntroducedTurns(),
          new QuestionsAndAnswers(),
          new SourcedTurns(),
          new ReturningSpeakers(),
          new SignedBlock(),
          new SourcedBlock(),
          new IntroducedBlock(),
          new SetOffBlock(),
          new DashSpeech());

  /** The name of the rule, in the words of the schema. */
  String code();

  /** What it finds, in order of place, none within another. */
  List<Finding> find(Story story);
}
