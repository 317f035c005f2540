package org.belowline.quote;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Quote.Passage;
import org.belowline.model.Quote.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A passage with a dash and a name below it. The passage stands in quotation marks, is set off, is
 * introduced, or is one paragraph with the name; a name below plain text signs the article.
 */
final class SignedBlock implements QuoteRule {
  @Override
  public String code() {
    return "signed_block";
  }

  @Override
  public List<Finding> find(Story story) {
    List<Finding> found = new ArrayList<>();
    for (StoryLine line : story.lines()) {
      Attribution attribution = line.index() == 0 ? null : Attribution.parse(line.text());
      BlockText block = attribution == null ? null : above(story, line);
      if (attribution != null && block != null && block.isLongEnough(story)) {
        found.add(block.found(story, speaker(story, line, attribution), attribution.citation()));
      }
    }
    return found;
  }

  private static @Nullable BlockText above(Story story, StoryLine signature) {
    int last = signature.index() - 1;
    boolean same = story.line(last).paragraph() == signature.paragraph();
    int first = last;
    while (first > 0 && goesOn(story, first, last, same)) {
      first--;
    }
    BlockText block = new BlockText(first, last);
    BlockText marked = BlockText.marked(story, first);
    boolean whole = marked != null && marked.last() == last;
    boolean introduced = first > 0 && block.introduction(story) != null && block.isProse(story);
    return whole || story.line(last).setOff() || introduced || same && block.isProse(story)
        ? block
        : null;
  }

  /** Whether the line above belongs to the block too. */
  private static boolean goesOn(Story story, int first, int last, boolean same) {
    StoryLine above = story.line(first - 1);
    if (same) {
      return above.paragraph() == story.line(last).paragraph();
    }
    return story.line(last).setOff() && above.setOff()
        || QuoteMarks.opens(story.line(first).text())
            && QuoteMarks.opens(above.text())
            && QuoteMarks.staysOpen(above.text());
  }

  private static Speaker speaker(Story story, StoryLine line, Attribution attribution) {
    Passage mention =
        story.passage(
            line.start() + attribution.start(),
            line.start() + attribution.start() + attribution.name().length());
    String full = story.names().fullest(attribution.name());
    String name = full == null ? attribution.name() : full;
    String title = attribution.title();
    return new Speaker(name, title == null ? story.names().title(name) : title, mention);
  }
}
