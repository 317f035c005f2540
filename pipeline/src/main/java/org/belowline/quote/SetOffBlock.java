package org.belowline.quote;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs that the page sets off from the text around them, told in sentences. */
final class SetOffBlock implements QuoteRule {
  private static final int FEWEST_LETTERS = 120;

  @Override
  public String code() {
    return "set_off_block";
  }

  @Override
  public List<Finding> find(Story story) {
    List<Finding> found = new ArrayList<>();
    int line = 0;
    while (line < story.lines().size()) {
      BlockText block = BlockText.setOff(story, line);
      if (block == null) {
        line++;
        continue;
      }
      if (block.isProse(story) && isFramed(story, block)) {
        found.add(block.found(story, null, null, code()));
      }
      line = block.last() + 1;
    }
    return found;
  }

  /** Whether it is a passage in the midst of a story: no part of a list, no heading, no program. */
  private static boolean isFramed(Story story, BlockText block) {
    StoryLine first = story.line(block.first());
    StoryLine last = story.line(block.last());
    boolean list =
        block.first() > 0 && story.line(block.first() - 1).isItem()
            || block.last() + 1 < story.lines().size() && story.line(block.last() + 1).isItem();
    boolean within =
        block.first() > 0
            && story.line(block.first() - 1).isProse()
            && block.last() + 1 < story.lines().size()
            && story.line(block.last() + 1).isProse();
    char begin = first.text().charAt(0);
    return within
        && !list
        && last.end() - first.start() >= FEWEST_LETTERS
        && (Character.isUpperCase(begin) || QuoteMarks.opens(first.text()) || begin == '…')
        && (last.endsWith('.') || last.endsWith('!') || last.endsWith('?') || last.endsWith('…'))
        && TurnLabel.parse(first.text()) == null;
  }
}
