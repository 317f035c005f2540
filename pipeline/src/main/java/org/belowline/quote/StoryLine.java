package org.belowline.quote;

/**
 * One line of a body. Most paragraphs are one line; a page that breaks lines within a paragraph
 * gives it several.
 *
 * @param index among all lines, base 0
 * @param paragraph the place of its paragraph, base 0
 * @param start where it begins in the body, in UTF-16 units
 * @param setOff whether the page sets its paragraph off from the text around it
 */
record StoryLine(int index, int paragraph, int start, String text, boolean setOff) {
  /** Shorter ones are headings and labels, where they do not end as a sentence does. */
  private static final int SENTENCE_LETTERS = 60;

  private static final String ENDS_OF_SENTENCES = ".!?…:;\u203d\u3002\uff1f\uff01";
  private static final String CLOSERS = "\"'”’»“)]″′*";

  int end() {
    return start + text.length();
  }

  /** Whether a mark of a list stands in front. */
  boolean isItem() {
    if (text.startsWith("•") || text.startsWith("- ") || text.startsWith("* ")) {
      return true;
    }
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > 0
        && digits + 1 < text.length()
        && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
        && text.charAt(digits + 1) == ' ';
  }

  /** Whether this is told in sentences, and no heading, label or menu. */
  boolean isProse() {
    return text.length() >= SENTENCE_LETTERS || endsSentence();
  }

  boolean endsSentence() {
    int last = lastOfWords();
    return last >= 0 && ENDS_OF_SENTENCES.indexOf(text.charAt(last)) >= 0;
  }

  /** Whether it ends with a question mark, closing marks left aside. */
  boolean asks() {
    return endsWith('?') || endsWith('\uff1f') || endsWith('\u037e');
  }

  /** Whether it ends with this character, closing marks left aside. */
  boolean endsWith(char c) {
    int last = lastOfWords();
    return last >= 0 && text.charAt(last) == c;
  }

  private int lastOfWords() {
    int last = text.length() - 1;
    while (last >= 0
        && (CLOSERS.indexOf(text.charAt(last)) >= 0 || Character.isWhitespace(text.charAt(last)))) {
      last--;
    }
    return last;
  }
}
