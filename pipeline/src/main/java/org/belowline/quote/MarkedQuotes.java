package org.belowline.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Quote.Kind;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Sentences;
import org.belowline.text.mark.Marked;
import org.jspecify.annotations.Nullable;

/** The quotations of a story that stand between marks, and within them others. */
final class MarkedQuotes {
  private final Story story;
  private final Speakers speakers;
  private final List<Finding> found = new ArrayList<>();
  private final Map<Integer, Integer> utterances = new HashMap<>();

  private MarkedQuotes(Story story) {
    this.story = story;
    this.speakers = new Speakers(story);
  }

  /** All of them; a quotation stands in front of those within it. */
  static List<Finding> find(Story story) {
    MarkedQuotes quotes = new MarkedQuotes(story);
    quotes.read(story.sentences(), story.cues());
    return quotes.found;
  }

  /** What has been told so far in one run of sentences. */
  private static final class State {
    @Nullable Said inParagraph;
    @Nullable Said above;
    @Nullable Sentence sentence;
    List<Cue> cues = List.of();
    boolean endsWithQuote;

    /** Paragraphs of an utterance that goes on, whose speaker is not told yet. */
    final List<Pending> open = new ArrayList<>();

    boolean goesOn;
  }

  private record Pending(Quoted quoted, Said said) {}

  private void read(List<Sentence> sentences, List<List<Cue>> cues) {
    State state = new State();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (state.sentence != null && state.sentence.paragraph() != sentence.paragraph()) {
        state.above = state.endsWithQuote ? state.inParagraph : null;
        state.inParagraph = null;
      }
      boolean quoted = false;
      for (int at = 0; at < sentence.size(); at++) {
        if (sentence.word(at).marked() != null) {
          read(sentence, at, cues.get(i), state);
          quoted = true;
        }
      }
      state.endsWithQuote = quoted && state.inParagraph != null;
      state.sentence = sentence;
      state.cues = cues.get(i);
    }
    close(state, null);
  }

  private void read(Sentence sentence, int at, List<Cue> cues, State state) {
    Marked marked = sentence.word(at).marked();
    if (marked == null) {
      return;
    }
    Telling before = new Telling(state.inParagraph, state.above, state.sentence, state.cues);
    Quoted quoted = new Quoted(story.body(), marked, sentence, at, cues, before);
    boolean continued = state.goesOn && quoted.beginsSentence() && sentence.first();
    if (!continued) {
      close(state, null);
    }
    state.goesOn = marked.state() == Marked.State.GOES_ON;
    Said said = said(quoted, continued);
    if (marked.state() == Marked.State.UNOPENED
        && (said == null || !said.rule().equals("cue_behind"))) {
      readWithin(marked);
      return;
    }
    if (continued || state.goesOn) {
      if (said != null && said.mention() != null) {
        close(state, said);
        add(quoted, said);
      } else {
        state.open.add(new Pending(quoted, new Said(null, null, "paragraphs")));
      }
      state.inParagraph = said != null ? said : state.inParagraph;
    } else {
      add(quoted, said);
      boolean speech = said != null && !ScareMarks.isName(quoted);
      state.inParagraph = speech ? said : state.inParagraph;
    }
    if (!state.goesOn && !state.open.isEmpty()) {
      close(state, said);
    }
    readWithin(marked);
  }

  private @Nullable Said said(Quoted quoted, boolean continued) {
    for (SpeakerRule rule : SpeakerRule.ALL) {
      Said said = rule.find(quoted, story);
      if (said != null) {
        return said;
      }
    }
    Said above = quoted.before().above();
    return continued && above != null ? new Said(above.mention(), above.cue(), "paragraphs") : null;
  }

  private void close(State state, @Nullable Said said) {
    for (Pending pending : state.open) {
      add(
          pending.quoted(),
          said == null ? null : new Said(said.mention(), said.cue(), pending.said().rule()));
    }
    state.open.clear();
  }

  private void readWithin(Marked marked) {
    if (!marked.within().isEmpty()) {
      List<Sentence> sentences = Sentences.within(story.body(), marked);
      read(sentences, sentences.stream().map(story::cuesOf).toList());
    }
  }

  private boolean isLast(Marked marked) {
    String body = story.body();
    int at = marked.after();
    while (at < body.length() && ".,; ".indexOf(body.charAt(at)) >= 0) {
      at++;
    }
    return at >= body.length() || body.charAt(at) == '\n';
  }

  private void add(Quoted quoted, @Nullable Said said) {
    Kind kind = MarkedKind.of(quoted, said);
    Marked marked = quoted.marked();
    boolean told = kind != Kind.SCARE && said != null;
    Cue cue = told ? said.cue() : null;
    int key = cue != null ? cue.start() : marked.start();
    int first = cue == null ? marked.start() : utterances.merge(key, marked.start(), Math::min);
    found.add(
        new Finding(
            kind,
            story.passage(marked.start(), marked.end()),
            told ? speakers.of(said.mention()) : null,
            cue == null ? null : story.passage(cue.start(), cue.end()),
            null,
            null,
            null,
            story.codePoint(first),
            quoted.sentence().first() && quoted.isAlone() && isLast(marked),
            kind == Kind.SCARE ? "scare" : said == null ? "unattributed" : said.rule()));
  }
}
