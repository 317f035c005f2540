package org.belowline.quote;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Quote.Speaker;
import org.belowline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * "As Calder wrote last week:" and below it what she wrote: paragraphs in quotation marks, or set
 * off. Where nothing shows how far she is quoted, it is one paragraph.
 */
final class IntroducedBlock implements QuoteRule {
  private static final int FEWEST_WORDS = 5;

  @Override
  public String code() {
    return "introduced_block";
  }

  @Override
  public List<Finding> find(Story story) {
    List<Finding> found = new ArrayList<>();
    for (int line = 1; line < story.lines().size(); line++) {
      BlockText block = below(story, line);
      if (block != null && block.isLongEnough(story)) {
        found.add(block.found(story, null, null, code()));
      }
    }
    return found;
  }

  private static @Nullable BlockText below(Story story, int first) {
    StoryLine above = story.line(first - 1);
    if (!above.endsWith(':') || story.line(first).isItem()) {
      return null;
    }
    Introduction introduction = Introduction.of(above);
    if (introduction == null || !introduction.speech()) {
      return null;
    }
    BlockText marked = BlockText.marked(story, first);
    if (marked != null) {
      return marked;
    }
    BlockText setOff = BlockText.setOff(story, first);
    if (setOff != null) {
      return setOff;
    }
    BlockText one = new BlockText(first, first);
    return isSurelySpeech(story, introduction)
            && one.isProse(story)
            && TurnLabel.parse(story.line(first).text()) == null
        ? one
        : null;
  }

  /** "Ann says:" alone heads a comment, unless the story knows her. */
  private static boolean isSurelySpeech(Story story, Introduction introduction) {
    String sentence = introduction.sentence();
    if (!IntroducedSpeaker.isCertain(story, introduction)
        || !Character.isUpperCase(sentence.codePointAt(0))) {
      return false;
    }
    Speaker speaker = IntroducedSpeaker.of(story, introduction);
    boolean fuller =
        speaker != null
            && speaker.name() != null
            && speaker.mention() != null
            && !speaker.name().equals(speaker.mention().text());
    return fuller || WhiteSpace.words(sentence).size() >= FEWEST_WORDS;
  }
}
