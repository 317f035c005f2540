package org.belowline.text;

/** The letters and digits of a text, in which two ways to print one headline are equal. */
public final class Letters {
  private Letters() {}

  /** In the form that {@link Names#fold} gives; empty where there are none. */
  public static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    Names.fold(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
