package org.belowline.page.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Quoted posts of which only "Ann wrote:" or "Ann:" is left, with nothing to show where the quote
 * ends: what follows belongs to it as far as it stands in an earlier post of Ann's.
 */
final class WroteQuotes {
  /** A page of nothing but quotes is not looked through for ever: so many letters in all. */
  private static final long MOST_WORK = 50_000_000;

  /** So many posts of one author are looked through, the latest first. */
  private static final int REACH = 20;

  private final Map<String, List<String>> lettersBy = new HashMap<>();
  private long work;

  private WroteQuotes() {}

  /** The posts without such quotes, each of which is named in {@code quoted}. */
  static List<ForumPost> removed(List<ForumPost> posts) {
    WroteQuotes quotes = new WroteQuotes();
    List<ForumPost> result = new ArrayList<>();
    for (ForumPost post : posts) {
      result.add(quotes.without(post));
      if (post.author() != null) {
        quotes
            .lettersBy
            .computeIfAbsent(folded(post.author()), name -> new ArrayList<>())
            .add(ForumReplies.letters(post.body()));
      }
    }
    return result;
  }

  private ForumPost without(ForumPost post) {
    List<String> kept = new ArrayList<>();
    List<String> quoted = new ArrayList<>(post.quoted());
    String lastQuote = post.lastQuote();
    List<String> lines = post.body().lines().toList();
    int i = 0;
    while (i < lines.size()) {
      String line = lines.get(i);
      QuoteHead head = QuoteHead.read(line);
      List<String> earlier = head == null ? null : lettersBy.get(folded(head.name()));
      if (earlier != null && !head.said() && !quotes(earlier, lines, i + 1)) {
        earlier = null; // "Ann:" may be spoken to
      }
      if (earlier == null) {
        kept.add(line);
        i++;
        continue;
      }
      StringBuilder quote = new StringBuilder(head.rest());
      i++;
      while (i < lines.size() && isFrom(earlier, lines.get(i))) {
        quote.append(' ').append(lines.get(i));
        i++;
      }
      quoted.add(head.name());
      lastQuote = quote.toString();
    }
    return kept.size() == lines.size()
        ? post
        : post.withQuotes(quoted, lastQuote, String.join("\n", kept).strip());
  }

  /** Whether the next line with text is from an earlier post. */
  private boolean quotes(List<String> earlier, List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isEmpty()) {
      i++;
    }
    return i < lines.size() && isFrom(earlier, lines.get(i));
  }

  private boolean isFrom(List<String> earlier, String line) {
    String letters = ForumReplies.letters(line);
    if (letters.isEmpty()) {
      return line.isEmpty();
    }
    int last = Math.max(0, earlier.size() - REACH);
    for (int i = earlier.size() - 1; i >= last && work < MOST_WORK; i--) {
      work += earlier.get(i).length();
      if (earlier.get(i).contains(letters)) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
