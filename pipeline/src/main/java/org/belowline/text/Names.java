package org.belowline.text;

import com.ibm.icu.text.Normalizer2;

/** Names of people, as pages print them. */
public final class Names {
  private Names() {}

  /**
   * The form in which spellings of one name are equal: NFKC with case folded and invisible
   * characters left out, white space collapsed. Namesakes are equal too. Empty where nothing
   * visible is left.
   */
  public static String fold(String name) {
    return WhiteSpace.collapse(Normalizer2.getNFKCCasefoldInstance().normalize(name));
  }

  /**
   * Whether a name says that nobody is known, as "Anonymous", "Ein Gast" or "Guest 12" do.
   *
   * @param folded as {@link #fold} gives it
   */
  public static boolean isNobody(String folded) {
    return Nobody.is(folded);
  }
}
