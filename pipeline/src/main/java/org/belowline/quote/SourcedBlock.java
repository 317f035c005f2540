package org.belowline.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage with a line below it that names its source. It stands in quotation marks, is set off,
 * or reaches up to a sentence that introduces speech.
 */
final class SourcedBlock implements QuoteRule {
  private static final int MOST_LINES = 12;

  @Override
  public String code() {
    return "sourced_block";
  }

  @Override
  public List<Finding> find(Story story) {
    List<Finding> found = new ArrayList<>();
    for (StoryLine line : story.lines()) {
      SourceLine source = line.index() == 0 ? null : SourceLine.parse(line);
      BlockText block = source == null ? null : above(story, line.index() - 1);
      if (source != null && block != null && block.isLongEnough(story)) {
        found.add(block.found(story, null, source.citation(), code()));
      }
    }
    return found;
  }

  private static @Nullable BlockText above(Story story, int last) {
    for (int first = last; first >= 0 && last - first < MOST_LINES; first--) {
      StoryLine line = story.line(first);
      BlockText block = new BlockText(first, last);
      BlockText marked = QuoteMarks.opens(line.text()) ? BlockText.marked(story, first) : null;
      if (marked != null && marked.last() == last) {
        return block;
      }
      boolean begins = first == 0 || !story.line(first - 1).setOff();
      if (line.setOff() && begins && story.line(last).setOff()) {
        return block;
      }
      Introduction introduction = block.introduction(story);
      if (introduction != null) {
        return introduction.speech() && block.isProse(story) ? block : null;
      }
      if (!line.isProse() || line.isItem()) {
        return null;
      }
    }
    return null;
  }
}
