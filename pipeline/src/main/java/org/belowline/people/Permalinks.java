package org.belowline.people;

import com.ibm.icu.lang.UCharacter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belowline.model.RawComment;
import org.belowline.text.Names;
import org.jspecify.annotations.Nullable;

/** Addresses of the comments of a thread, which on some sites tell who wrote them. */
final class Permalinks {
  private static final int HEX = 16;

  /** Names of more words are looked for in addresses of their own comments only. */
  private static final int MOST_WORDS = 6;

  private final Set<String> names = new HashSet<>();
  private final Set<String> ofArticle;

  /**
   * Those of one thread.
   *
   * @param articleUrl its words are no names: they are shown with the article; null for none
   */
  Permalinks(List<RawComment> comments, @Nullable String articleUrl) {
    for (RawComment comment : comments) {
      if (comment.author() != null && Person.of(comment) != null) {
        String name = words(comment.author()).strip();
        names.add(name);
        names.add(name.replace(" ", ""));
      }
    }
    names.remove("");
    ofArticle = articleUrl == null ? Set.of() : Set.of(distinct(words(decoded(articleUrl))));
  }

  /** Whether the address of a comment has the name of anybody in it who writes in the thread. */
  boolean tellSomebody(String permalink) {
    String[] words = words(decoded(permalink)).strip().split(" ");
    for (int i = 0; i < words.length; i++) {
      StringBuilder run = new StringBuilder();
      for (int j = i; j < Math.min(words.length, i + MOST_WORDS); j++) {
        run.append(run.length() == 0 ? "" : " ").append(words[j]);
        if (names.contains(run.toString()) && !ofArticle.contains(run.toString())) {
          return true;
        }
      }
    }
    return false;
  }

  private static String[] distinct(String words) {
    return Arrays.stream(words.strip().split(" ")).distinct().toArray(String[]::new);
  }

  /** Whether the address has this name or id in it, as words of their own, or glued to one. */
  static boolean tells(String permalink, @Nullable String nameOrId) {
    if (nameOrId == null) {
      return false;
    }
    String words = words(nameOrId);
    String address = words(decoded(permalink));
    return !words.isBlank()
        && (address.contains(words) || address.contains(" " + words.replace(" ", "") + " "));
  }

  /** The words of the text, each between two blanks. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(" ");
    Names.fold(text)
        .codePoints()
        .forEach(
            c -> {
              if (UCharacter.isLetterOrDigit(c)) {
                words.appendCodePoint(c);
              } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
              }
            });
    return words.charAt(words.length() - 1) == ' '
        ? words.toString()
        : words.append(' ').toString();
  }

  /** With the bytes that are written as %41 in the place of that. */
  private static String decoded(String address) {
    byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], HEX) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], HEX);
      if (low < 0) {
        decoded.write(bytes[i]);
      } else {
        decoded.write(high * HEX + low);
        i += 2;
      }
    }
    return decoded.toString(StandardCharsets.UTF_8);
  }
}
