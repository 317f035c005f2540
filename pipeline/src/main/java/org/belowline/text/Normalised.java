package org.belowline.text;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** Texts as they are compared. */
public final class Normalised {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Normalised() {}

  /** The text with composed characters and one blank for all white space between words. */
  public static String words(String text) {
    return BLANKS.matcher(Normalizer2.getNFCInstance().normalize(text)).replaceAll(" ").strip();
  }
}
