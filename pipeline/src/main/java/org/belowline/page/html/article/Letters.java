package org.belowline.page.html.article;

import org.belowline.text.Names;

/** The letters and digits of a text, in which two ways to print one headline are equal. */
final class Letters {
  private Letters() {}

  static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    Names.fold(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
