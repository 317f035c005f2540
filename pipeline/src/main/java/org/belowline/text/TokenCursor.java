package org.belowline.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the tokens of a line, which reading moves on. Not for several threads. */
final class TokenCursor {
  private final List<Token> tokens;
  private int next;

  TokenCursor(List<Token> tokens, int first) {
    this.tokens = tokens;
    this.next = first;
  }

  /** Index of the next token, base 0. */
  int place() {
    return next;
  }

  void goTo(int place) {
    next = place;
  }

  void skip() {
    next++;
  }

  /** The token {@code ahead} places on, 0 for the next one; null behind the last. */
  @Nullable Token peek(int ahead) {
    int index = next + ahead;
    return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
  }

  /** Moves on, and returns the number that was next. */
  int takeNumber() {
    return tokens.get(next++).number();
  }

  /** The next token's text; empty behind the last. */
  String text() {
    return text(0);
  }

  String text(int ahead) {
    Token token = peek(ahead);
    return token == null ? "" : token.text();
  }

  boolean isNumber() {
    return isNumber(0);
  }

  boolean isNumber(int ahead) {
    return is(Token.Kind.NUMBER, ahead);
  }

  /** Whether the next token is a number of at most so many digits. */
  boolean isNumberOf(int mostDigits) {
    return isNumber() && text().length() <= mostDigits;
  }

  boolean isWord() {
    return isWord(0);
  }

  boolean isWord(int ahead) {
    return is(Token.Kind.WORD, ahead);
  }

  boolean isWord(String word) {
    return isWord() && text().equals(word);
  }

  boolean isMark(String mark) {
    return is(Token.Kind.MARK, 0) && text().equals(mark);
  }

  /** Whether nothing, not even a blank, stands between the tokens before and at this place. */
  boolean isGlued(int ahead) {
    Token before = peek(ahead - 1);
    Token token = peek(ahead);
    return before != null && token != null && before.end() == token.start();
  }

  /** Moves on over marks that are among these; returns how many. */
  int skipMarks(String marks) {
    int from = next;
    while (is(Token.Kind.MARK, 0) && marks.contains(text())) {
      next++;
    }
    return next - from;
  }

  private boolean is(Token.Kind kind, int ahead) {
    Token token = peek(ahead);
    return token != null && token.kind() == kind;
  }
}
