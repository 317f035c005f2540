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
    int from = 0;
    for (StoryLine line : story.lines()) {
      Attribution attribution = line.index() == 0 ? null : attribution(story, line);
      BlockText block = attribution == null ? null : above(story, from, line);
      if (attribution != null && block != null && block.isLongEnough(story)) {
        found.add(
            block.found(story, speaker(story, line, attribution), attribution.citation(), code()));
      }
      from = attribution == null ? from : line.index() + 1;
    }
    return found;
  }

  /** Behind a dash; in the last line of what is set off, a name alone is enough. */
  private static @Nullable Attribution attribution(Story story, StoryLine line) {
    Attribution dashed = Attribution.parse(line.text());
    boolean last =
        line.setOff()
            && !line.isProse()
            && story.line(line.index() - 1).setOff()
            && story.line(line.index() - 1).endsSentence()
            && (line.index() + 1 == story.lines().size() || !story.line(line.index() + 1).setOff());
    if (dashed != null || !last) {
      return dashed;
    }
    Attribution bare = Attribution.of(line.text(), 0);
    return bare != null && bare.name().indexOf(' ') > 0 && story.names().looksLikeName(bare.name())
        ? bare
        : null;
  }

  /** What is signed; it begins no sooner than behind the signature before. */
  private static @Nullable BlockText above(Story story, int from, StoryLine signature) {
    int last = signature.index() - 1;
    if (last < from) {
      return null;
    }
    boolean same = story.line(last).paragraph() == signature.paragraph();
    int first = last;
    while (first > from && goesOn(story, first, last, same)) {
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
