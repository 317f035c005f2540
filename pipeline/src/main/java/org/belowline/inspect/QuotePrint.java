package org.belowline.inspect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.belowline.model.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Prints the body of an article with its quotes between numbered marks, and what is known of each.
 * The marks stand there in colours and without, so that a page reads alike on a terminal and in a
 * file.
 */
final class QuotePrint {
  private static final String OPEN = "⟦";
  private static final String CLOSE = "⟧";
  private static final String BREAK = "\n\n";

  private final Paper paper;
  private final Ink ink;
  private final Consumer<String> out;

  QuotePrint(Paper paper, Ink ink, Consumer<String> out) {
    this.paper = paper;
    this.ink = ink;
    this.out = out;
  }

  /** The paragraphs, numbered; a quote of several paragraphs is marked in each. */
  void body(String body, List<Quote> quotes) {
    int margin = PagePrint.STEP + PagePrint.LABEL;
    String[] paragraphs = body.isEmpty() ? new String[0] : body.split(BREAK);
    long start = 0;
    int first = 0;
    for (int i = 0; i < paragraphs.length; i++) {
      String paragraph = paragraphs[i];
      long end = start + paragraph.codePointCount(0, paragraph.length());
      while (first < quotes.size() && quotes.get(first).words().end() <= start) {
        first++;
      }
      List<String> lines = paper.lines(marked(paragraph, start, end, quotes, first), margin);
      int quoted = 0;
      for (int k = 0; k < lines.size(); k++) {
        String label = k == 0 ? "¶ " + (i + 1) : "";
        String line = lines.get(k);
        out.accept(
            " ".repeat(PagePrint.STEP)
                + ink.aside(PagePrint.padded(label))
                + painted(line, quoted));
        quoted = depth(line, quoted);
      }
      start = end + BREAK.length();
    }
  }

  /** Each quote with its kind, speaker, rule, introduction and source. */
  void list(List<Quote> quotes) {
    out.accept(ink.heading("QUOTES") + " " + quotes.size());
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      String number = String.valueOf(i + 1);
      String name = speaker(quote.speaker());
      String who = paper.cut(name, PagePrint.STEP + number.length() + PagePrint.STEP);
      int used = PagePrint.STEP + number.length() + PagePrint.STEP + Paper.width(who);
      out.accept(
          " ".repeat(PagePrint.STEP)
              + ink.heading(number)
              + "  "
              + ink.author(who)
              + ink.aside(paper.cut("  " + String.join(", ", facts(quote)), used)));
      detail("introduction", quote.introduction());
      detail("source", source(quote.citation()));
      for (String line : paper.lines(quote.words().text(), 2 * PagePrint.STEP)) {
        out.accept(" ".repeat(2 * PagePrint.STEP) + ink.quote(line));
      }
    }
  }

  private void detail(String name, @Nullable String value) {
    if (value != null) {
      String label = name + ": ";
      int used = 2 * PagePrint.STEP + label.length();
      out.accept(" ".repeat(2 * PagePrint.STEP) + ink.aside(label) + paper.cut(value, used));
    }
  }

  private static List<String> facts(Quote quote) {
    List<String> facts = new ArrayList<>();
    facts.add(PagePrint.code(quote.kind()));
    if (quote.role() != null) {
      facts.add(PagePrint.code(quote.role()));
    }
    facts.add("by rule " + quote.rule());
    return facts;
  }

  private static String speaker(Quote.@Nullable Speaker speaker) {
    if (speaker == null) {
      return "(speaker unknown)";
    }
    String name = speaker.name() == null ? speaker.mention().text() : speaker.name();
    return speaker.title() == null ? name : name + " (" + speaker.title() + ")";
  }

  private static @Nullable String source(Quote.@Nullable Citation citation) {
    if (citation == null) {
      return null;
    }
    String moment = citation.moment() == null ? "" : MomentText.of(citation.moment());
    String source = citation.source() == null ? "" : citation.source();
    return source + (source.isEmpty() || moment.isEmpty() ? "" : ", ") + moment;
  }

  /** Quotes are in order of place, one in front of those within it. */
  private static String marked(
      String paragraph, long start, long end, List<Quote> quotes, int first) {
    StringBuilder marked = new StringBuilder();
    Deque<Long> open = new ArrayDeque<>();
    int done = 0;
    long at = start;
    for (int i = first; i < quotes.size() && quotes.get(i).words().start() < end; i++) {
      Quote.Passage words = quotes.get(i).words();
      if (words.end() <= start) {
        continue;
      }
      long from = Math.max(words.start(), start);
      while (!open.isEmpty() && open.peek() <= from) {
        int stop = paragraph.offsetByCodePoints(done, (int) (open.peek() - at));
        marked.append(paragraph, done, stop).append(CLOSE);
        done = stop;
        at = open.pop();
      }
      int begin = paragraph.offsetByCodePoints(done, (int) (from - at));
      marked.append(paragraph, done, begin).append(OPEN).append(i + 1).append(' ');
      done = begin;
      at = from;
      open.push(Math.min(words.end(), end));
    }
    while (!open.isEmpty()) {
      int stop = paragraph.offsetByCodePoints(done, (int) (open.peek() - at));
      marked.append(paragraph, done, stop).append(CLOSE);
      done = stop;
      at = open.pop();
    }
    return marked.append(paragraph, done, paragraph.length()).toString();
  }

  /**
   * The line with its quotes in colour.
   *
   * @param depth how many quotes are open where the line begins
   */
  private String painted(String line, int depth) {
    StringBuilder painted = new StringBuilder();
    int open = depth;
    int done = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == OPEN.charAt(0)) {
        if (open++ == 0) {
          painted.append(line, done, i);
          done = i;
        }
      } else if (line.charAt(i) == CLOSE.charAt(0) && --open == 0) {
        painted.append(ink.quote(line.substring(done, i + 1)));
        done = i + 1;
      }
    }
    String rest = line.substring(done);
    return painted.append(open > 0 ? ink.quote(rest) : rest).toString();
  }

  private static int depth(String line, int before) {
    int depth = before;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += c == OPEN.charAt(0) ? 1 : c == CLOSE.charAt(0) ? -1 : 0;
    }
    return Math.max(0, depth);
  }
}
