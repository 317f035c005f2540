package org.belowline.text;

import com.ibm.icu.text.Normalizer2;

/** The form of a text in which two captures of it are the same. */
public final class Text {
  private Text() {}

  /**
   * The text in Unicode's form NFC, with one blank for each run of white space (line breaks and
   * no-break spaces among it) and none at either end.
   */
  public static String normalise(String text) {
    return WhiteSpace.collapse(Normalizer2.getNFCInstance().normalize(text));
  }
}
