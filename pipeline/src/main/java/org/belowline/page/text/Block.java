package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;

/** Lines without a blank one between them: a paragraph, a list, a heading. */
final class Block {
  /** So many words are a paragraph, however they end. */
  private static final int PARAGRAPH_WORDS = 25;

  /** Fewer words are a heading or a label, even where they end like a sentence. */
  private static final int SENTENCE_WORDS = 3;

  private static final int SIGNS_OF_A_WORD = 2;

  private final List<Line> lines;
  private final int words;
  private final boolean prose;
  private final boolean aside;

  Block(List<Line> lines) {
    this.lines = List.copyOf(lines);
    this.words = lines.stream().mapToInt(line -> words(line.text())).sum();
    int told = lines.stream().mapToInt(line -> unpartedWords(line.text())).sum();
    this.prose =
        told >= PARAGRAPH_WORDS && !isMenu()
            || told >= SENTENCE_WORDS && Phrases.endsSentence(last().text());
    this.aside = isAsideOfSite();
  }

  /** The blocks of the lines, blank lines left out. */
  static List<Block> of(List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      if (!line.isBlank()) {
        open.add(line);
      } else if (!open.isEmpty()) {
        blocks.add(new Block(List.copyOf(open)));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      blocks.add(new Block(List.copyOf(open)));
    }
    return blocks;
  }

  Line first() {
    return lines.get(0);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  boolean isList() {
    return first().isItem();
  }

  List<Line> lines() {
    return lines;
  }

  int words() {
    return words;
  }

  /** Whether this is told as a story is, and not a heading, label or menu. */
  boolean isProse() {
    return prose;
  }

  /** Whether this is long enough to be nothing but a paragraph. */
  boolean isLongProse() {
    return prose && words >= PARAGRAPH_WORDS;
  }

  /** Whether the site speaks here in its own voice, and nobody tells anything. */
  boolean isAside() {
    return aside;
  }

  private boolean isAsideOfSite() {
    String text = first().text();
    return Phrases.headsAside(text)
        || Phrases.invites(text)
        || Phrases.saysClosed(text)
        || lines.size() == 1 && CommentHeader.parse(text) != null
        || lines.stream().allMatch(line -> Phrases.isShareBar(line.text()));
  }

  /** Many short lines of which none ends as a sentence does. */
  private boolean isMenu() {
    return lines.size() > 2
        && words < 8 * lines.size()
        && lines.stream().noneMatch(line -> Phrases.endsSentence(line.text()));
  }

  /** As it stands in a body: one line a line, without indentation. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (text.length() > 0) {
        text.append('\n');
      }
      text.append(line.printed());
    }
    return text.toString();
  }

  /** Words as blanks part them: enough to tell a paragraph from a label. */
  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      if (!blank && !inside) {
        words++;
      }
      inside = !blank;
    }
    return words;
  }

  /** The same, with two signs for a word where no blanks part them: kana and ideographs. */
  private static int unpartedWords(String text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      signs += c >= '\u3041' && c <= '\u30FF' || c >= '\u3400' && c <= '\u9FFF' ? 1 : 0;
    }
    return Math.max(words(text), signs / SIGNS_OF_A_WORD);
  }
}
