package org.belowline.inspect;

import java.util.ArrayList;
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
      boolean quoted = false;
      for (int k = 0; k < lines.size(); k++) {
        String label = k == 0 ? "¶ " + (i + 1) : "";
        String line = lines.get(k);
        out.accept(
            " ".repeat(PagePrint.STEP)
                + ink.aside(PagePrint.padded(label))
                + painted(line, quoted));
        quoted = isOpen(line, quoted);
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

  /** Quotes are in order of place, and none lies within another. */
  private static String marked(
      String paragraph, long start, long end, List<Quote> quotes, int first) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    long at = start;
    for (int i = first; i < quotes.size() && quotes.get(i).words().start() < end; i++) {
      Quote.Passage words = quotes.get(i).words();
      long from = Math.max(words.start(), start);
      long to = Math.min(words.end(), end);
      int begin = paragraph.offsetByCodePoints(done, (int) (from - at));
      int stop = paragraph.offsetByCodePoints(begin, (int) (to - from));
      marked.append(paragraph, done, begin).append(OPEN).append(i + 1).append(' ');
      marked.append(paragraph, begin, stop).append(CLOSE);
      done = stop;
      at = to;
    }
    return marked.append(paragraph, done, paragraph.length()).toString();
  }

  private String painted(String line, boolean quoted) {
    StringBuilder painted = new StringBuilder();
    boolean inQuote = quoted;
    int done = 0;
    while (done < line.length()) {
      int mark = line.indexOf(inQuote ? CLOSE : OPEN, done);
      int end = mark < 0 ? line.length() : inQuote ? mark + CLOSE.length() : mark;
      String part = line.substring(done, end);
      painted.append(inQuote ? ink.quote(part) : part);
      inQuote = mark < 0 ? inQuote : !inQuote;
      done = end;
    }
    return painted.toString();
  }

  private static boolean isOpen(String line, boolean before) {
    int open = line.lastIndexOf(OPEN);
    int close = line.lastIndexOf(CLOSE);
    return open < 0 && close < 0 ? before : open > close;
  }
}
