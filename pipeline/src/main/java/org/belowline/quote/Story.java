package org.belowline.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.belowline.model.Article;
import org.belowline.model.Quote.Passage;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Sentences;
import org.belowline.text.CodePoints;
import org.belowline.text.mark.MarkPairs;
import org.jspecify.annotations.Nullable;

/** A body as the rules read it: its lines, the names in it, the conversations that it may hold. */
final class Story {
  private final String body;
  private final List<StoryLine> lines;
  private final CodePoints codePoints;
  private final @Nullable String headline;
  private final StoryNames names;
  private final NamePlaces places;
  private final CueReader cueReader;
  private final List<Sentence> sentences;
  private final List<List<Cue>> cues;
  private final TreeMap<Integer, List<Cue>> cuesByStart = new TreeMap<>();
  private final List<Conversation> conversations;

  /**
   * Reads a body.
   *
   * @param article whose authors and site may stand as labels
   */
  Story(String body, Article article) {
    this.body = body;
    this.lines = lines(body, new HashSet<>(article.setOff()));
    this.codePoints = new CodePoints(body);
    this.headline = article.headline();
    List<NameRun> runs = NameRuns.in(body);
    this.names = StoryNames.of(body, runs, article);
    this.places = new NamePlaces(runs, names);
    this.cueReader = new CueReader(body, places);
    this.sentences = Sentences.of(body, MarkPairs.in(body));
    this.cues = sentences.stream().map(cueReader::read).toList();
    for (int i = 0; i < cues.size(); i++) {
      cuesByStart.put(sentences.get(i).start(), cues.get(i));
    }
    this.conversations = Conversations.in(this);
  }

  private static List<StoryLine> lines(String body, Set<Integer> setOff) {
    List<StoryLine> lines = new ArrayList<>();
    int paragraph = 0;
    int start = 0;
    while (start <= body.length()) {
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      if (end == start) {
        paragraph++;
      } else {
        lines.add(
            new StoryLine(
                lines.size(),
                paragraph,
                start,
                body.substring(start, end),
                setOff.contains(paragraph)));
      }
      start = end + 1;
    }
    return List.copyOf(lines);
  }

  String body() {
    return body;
  }

  @Nullable String headline() {
    return headline;
  }

  List<StoryLine> lines() {
    return lines;
  }

  StoryLine line(int index) {
    return lines.get(index);
  }

  StoryNames names() {
    return names;
  }

  NamePlaces places() {
    return places;
  }

  /** All sentences in order; what stands between marks is one word of them. */
  List<Sentence> sentences() {
    return sentences;
  }

  /** The cues of each sentence, in the order of the sentences. */
  List<List<Cue>> cues() {
    return cues;
  }

  /** The cues of a sentence of this body. */
  List<Cue> cuesOf(Sentence sentence) {
    return cueReader.read(sentence);
  }

  /** The last cue in the sentence that ends here, closing marks left aside; null for none. */
  @Nullable Cue lastCueBefore(int end) {
    Map.Entry<Integer, List<Cue>> entry = cuesByStart.lowerEntry(end);
    List<Cue> found = entry == null ? List.of() : entry.getValue();
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  Subjects subjects() {
    return cueReader.subjects();
  }

  Mentions mentions() {
    return cueReader.mentions();
  }

  /** Runs of labelled turns in order; whether they are conversations the rules say. */
  List<Conversation> conversations() {
    return conversations;
  }

  /** The stretch between two places, which are given in UTF-16 units. */
  Passage passage(int start, int end) {
    long from = codePoints.at(start);
    String text = body.substring(start, end);
    return new Passage(text, from, from + text.codePointCount(0, text.length()));
  }

  /** The place in code points of one in UTF-16 units. */
  long codePoint(int unit) {
    return codePoints.at(unit);
  }
}
