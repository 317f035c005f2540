package org.belowline.page.html.comment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.belowline.text.Names;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which post of the thread another one quotes: the one that the quote links to, else the one whose
 * words it repeats, else the last one of the author that it names.
 */
final class QuotedPosts {
  /** So many words in a row are hardly in two posts by chance. */
  private static final int RUN = 5;

  /** The words of a quote that are looked at. */
  private static final int MOST_WORDS = 200;

  private final List<PostText> texts;
  private final CommentLayout layout;
  private final Map<String, Integer> bySiteId;

  /** The first post that has so many words in a row. */
  private final Map<String, Integer> byRun = new HashMap<>();

  /** The last post of each author in front of the one that is asked for, by folded name. */
  private final Map<String, Integer> latestBy = new HashMap<>();

  private int known;

  QuotedPosts(
      List<Post> posts, List<PostText> texts, CommentLayout layout, Map<String, Integer> bySiteId) {
    this.texts = texts;
    this.layout = layout;
    this.bySiteId = bySiteId;
    if (posts.stream().anyMatch(post -> !post.quotes.isEmpty())) {
      for (int i = 0; i < posts.size(); i++) {
        for (String run : runs(texts.get(i).body(), Integer.MAX_VALUE)) {
          byRun.putIfAbsent(run, i);
        }
      }
    }
  }

  /**
   * The post that this one quotes last.
   *
   * @param place of the post; asked for in page order
   * @return its place, in front of the post's; null where it quotes none of the thread
   */
  @Nullable Integer source(Post post, int place) {
    while (known < place) {
      String author = texts.get(known).author();
      if (author != null) {
        latestBy.put(Names.fold(author), known);
      }
      known++;
    }
    for (int i = post.quotes.size() - 1; i >= 0; i--) {
      Integer source = source(post.quotes.get(i), place);
      if (source != null && source < place) {
        return source;
      }
    }
    return null;
  }

  private @Nullable Integer source(Element quote, int place) {
    String id = layout.quotedId(quote);
    Integer linked = id == null ? null : bySiteId.get(id);
    if (linked != null) {
      return linked;
    }
    String name = layout.quotedName(quote);
    String folded = name == null ? null : Names.fold(name);
    Integer repeated = repeated(quote, place, folded);
    return repeated == null && folded != null ? latestBy.get(folded) : repeated;
  }

  /** The post whose words most of the quote's are; of the author that it names, if it does. */
  private @Nullable Integer repeated(Element quote, int place, @Nullable String name) {
    Map<Integer, Integer> hits = new HashMap<>();
    Integer best = null;
    for (String run : runs(quote.text(), MOST_WORDS)) {
      Integer source = byRun.get(run);
      if (source != null && source < place && isBy(source, name)) {
        int count = hits.merge(source, 1, Integer::sum);
        best = best == null || count > hits.get(best) ? source : best;
      }
    }
    return best;
  }

  private boolean isBy(int place, @Nullable String name) {
    String author = texts.get(place).author();
    return name == null || author == null || Names.fold(author).equals(name);
  }

  private static List<String> runs(String text, int most) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length() && words.size() < most; i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
