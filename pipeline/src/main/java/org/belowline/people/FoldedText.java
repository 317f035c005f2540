package org.belowline.people;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import org.belowline.text.WhiteSpace;

/**
 * A text in the form in which names are compared, with the way back to where each of its characters
 * stands. White space within a line is one blank; line ends stay.
 */
final class FoldedText {
  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final int ASCII = 0x80;
  private static final int CASE = 'a' - 'A';

  private final int originalLength;
  private char[] folded;
  private int length;

  /** Where the character that a folded one comes from begins. */
  private int[] starts;

  FoldedText(String text) {
    originalLength = text.length();
    folded = new char[originalLength];
    starts = new int[originalLength];
    int i = 0;
    while (i < text.length()) {
      int end = endOfCluster(text, i);
      char first = text.charAt(i);
      if (end == i + 1 && first < ASCII) {
        add(first >= 'A' && first <= 'Z' ? (char) (first + CASE) : first, i);
      } else {
        String form = FOLD.normalize(text.subSequence(i, end));
        for (int k = 0; k < form.length(); k++) {
          add(form.charAt(k), i);
        }
      }
      i = end;
    }
  }

  /** Where the next character begins that is folded without regard to what is before it. */
  private static int endOfCluster(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length()) {
      int next = text.codePointAt(end);
      if (next < ASCII || FOLD.hasBoundaryBefore(next)) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private void add(char c, int start) {
    char shown = c == ' ' || c > ' ' && c < ASCII || c == '\n' || !WhiteSpace.is(c) ? c : ' ';
    if (shown == ' ' && length > 0 && folded[length - 1] == ' ') {
      return;
    }
    if (length == starts.length) {
      starts = Arrays.copyOf(starts, 2 * length + 1);
      folded = Arrays.copyOf(folded, 2 * length + 1);
    }
    starts[length] = start;
    folded[length++] = shown;
  }

  int length() {
    return length;
  }

  char charAt(int i) {
    return folded[i];
  }

  String substring(int start, int end) {
    return new String(folded, start, end - start);
  }

  /** Whether this stands here. */
  boolean has(String sought, int at) {
    if (at + sought.length() > length) {
      return false;
    }
    for (int k = 0; k < sought.length(); k++) {
      if (folded[at + k] != sought.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** Where what begins here began before it was folded, in UTF-16 units. */
  int originalStart(int at) {
    return at < length ? starts[at] : originalLength;
  }

  /**
   * Where what ends here ended before it was folded, in UTF-16 units; behind what left nothing when
   * it was folded.
   */
  int originalEnd(int end) {
    int i = end;
    // One character may have become several: it is taken whole.
    while (i < length && starts[i] == starts[end - 1]) {
      i++;
    }
    return originalStart(i);
  }

  /** Whether a word may begin or end here, at the end of the text too. */
  boolean isEdge(int at) {
    if (at == 0 || at == length) {
      return true;
    }
    char before = folded[at - 1];
    char after = folded[at];
    return before < ASCII && !isOfWord(before)
        || after < ASCII && !isOfWord(after)
        || !isOfWord(Character.codePointBefore(folded, at))
        || !isOfWord(Character.codePointAt(folded, at, length));
  }

  private static boolean isOfWord(int c) {
    if (c < ASCII) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
    return switch (UCharacter.getType(c)) {
      case ECharacterCategory.NON_SPACING_MARK,
          ECharacterCategory.COMBINING_SPACING_MARK,
          ECharacterCategory.ENCLOSING_MARK ->
          true;
      default -> UCharacter.isLetterOrDigit(c) && !isWithoutBlanks(UScript.getScript(c));
    };
  }

  /** Scripts whose words follow one another without a blank, or take endings without one. */
  private static boolean isWithoutBlanks(int script) {
    return switch (script) {
      case UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.HANGUL,
          UScript.BOPOMOFO,
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR,
          UScript.TIBETAN ->
          true;
      default -> false;
    };
  }
}
