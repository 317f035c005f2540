package org.belowline.page.html.element;

/**
 * Keeps names of tags short: the parser puts each piece of a long one behind all that it has, and
 * reads it again. A blank ends a name that is longer than any that means something; what follows is
 * then an attribute of an unknown tag, and no more seen than its name.
 */
public final class TagNames {
  private static final int LONGEST = 1_000;

  private State state = State.TEXT;
  private int length;

  private enum State {
    TEXT,
    OPEN,
    NAME
  }

  /** The markup with its names kept short; the same text where they are. */
  public static String bounded(String markup) {
    TagNames names = new TagNames();
    StringBuilder bounded = null;
    int copied = 0;
    for (int i = markup.indexOf('<'); i >= 0 && i < markup.length(); i = names.next(markup, i)) {
      if (names.endsBefore(markup.charAt(i))) {
        bounded = bounded == null ? new StringBuilder(markup.length() + 1) : bounded;
        bounded.append(markup, copied, i).append(' ');
        copied = i;
      }
    }
    return bounded == null ? markup : bounded.append(markup, copied, markup.length()).toString();
  }

  /** The next character that can change anything; negative where there is none. */
  private int next(String markup, int at) {
    return state == State.TEXT ? markup.indexOf('<', at + 1) : at + 1;
  }

  /** Takes the next character; true where a blank has to stand in front of it. */
  public boolean endsBefore(char c) {
    switch (state) {
      case TEXT -> state = c == '<' ? State.OPEN : State.TEXT;
      case OPEN -> {
        if (Character.isLetter(c)) {
          state = State.NAME;
          length = 1;
        } else if (c != '/' && c != '!' && c != '<') {
          state = State.TEXT;
        }
      }
      case NAME -> {
        length++;
        if (c == '>' || c == '/' || c <= ' ') {
          state = State.TEXT;
        } else if (length > LONGEST) {
          state = State.TEXT;
          return true;
        }
      }
    }
    return false;
  }
}
