package org.belowline.people;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Names at the head of a quote: "Ann Lee wrote:", "Ann, on 2 March, said:", "Originally posted by
 * Ann", "[quote=Ann]"; and in addresses of people: "u/Ann", "/members/ann.7/".
 */
final class Attributions implements Finder {
  private static final String CLOSING = "\"'”’»)]*_,";
  private static final int MOST_CLOSING = 3;

  /** A date and the like may stand between a name and its verb, and behind the verb. */
  private static final int LONGEST_REMARK = 80;

  private final NameIndex names;

  Attributions(NameIndex names) {
    this.names = names;
  }

  @Override
  public void find(FoldedText text, Consumer<Edit> found) {
    int line = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        line = at + 1;
      } else if (at == 0 || !isPlain(c) || !isPlain(text.charAt(at - 1))) {
        String behind = HeadPhrases.BEHIND_NAME.at(text, at);
        if (behind != null && endsHead(text, at + behind.length())) {
          accept(speaker(text, line, at), found);
        }
        String before = HeadPhrases.BEFORE_NAME.at(text, at);
        if (before != null) {
          int name = at + before.length();
          name += name < text.length() && text.charAt(name) == ':' ? 1 : 0;
          name = Mentions.behindOpening(text, name);
          name += name < text.length() && text.charAt(name) == '@' ? 1 : 0;
          accept(names.startingAt(text, name), found);
        }
      }
    }
  }

  private static void accept(NameIndex.@Nullable Found name, Consumer<Edit> found) {
    if (name != null) {
      found.accept(new Edit(name.start(), name.end(), name.replacement()));
    }
  }

  /** The name right in front of the verb, else the one that the line begins with. */
  private NameIndex.@Nullable Found speaker(FoldedText text, int line, int verb) {
    NameIndex.Found direct = names.endingAt(text, beforeClosing(text, line, verb));
    if (direct != null || verb - line > LONGEST_REMARK + NameIndex.LONGEST) {
      return direct;
    }
    NameIndex.Found first = names.startingAt(text, LoneNames.behindMarks(text, line, verb));
    return first != null && first.end() < verb && isRemark(text, first.end(), verb) ? first : null;
  }

  private static int beforeClosing(FoldedText text, int line, int at) {
    int end = at;
    int first = Math.max(line, at - MOST_CLOSING - 1);
    while (end > first
        && (text.charAt(end - 1) == ' ' || CLOSING.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end;
  }

  /** Whether this between a name and its verb may be a date: short, and with a digit. */
  private static boolean isRemark(FoldedText text, int start, int end) {
    if (end - start > LONGEST_REMARK) {
      return false;
    }
    boolean digit = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      digit |= isDigit(c);
      if (c == '!' || c == '?') {
        return false;
      }
    }
    return digit;
  }

  /**
   * Whether what follows a verb shows that words of somebody follow: a colon soon, the end of the
   * line, or a date up to it.
   */
  private static boolean endsHead(FoldedText text, int behind) {
    boolean digit = false;
    boolean empty = true;
    int last = Math.min(text.length(), behind + LONGEST_REMARK);
    for (int i = behind; i < last; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return empty || digit;
      }
      if (c == ':' && !isClock(text, i)) {
        return true;
      }
      if (c == '!' || c == '?' || c == ';') {
        return false;
      }
      digit |= isDigit(c);
      empty &= c == ' ';
    }
    return last == text.length() && (empty || digit);
  }

  private static boolean isClock(FoldedText text, int colon) {
    return colon + 1 < text.length()
        && isDigit(text.charAt(colon - 1))
        && isDigit(text.charAt(colon + 1));
  }

  /** Between two of these no word begins, and most places of a text are such. */
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
