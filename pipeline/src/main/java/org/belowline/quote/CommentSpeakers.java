package org.belowline.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Article;
import org.belowline.model.Quote.Speaker;
import org.belowline.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * Who may be quoted in the comments of a thread: those who write in it, and those whom the article
 * names.
 */
public final class CommentSpeakers {
  private final Map<String, String> writers = new HashMap<>();
  private final StoryNames names;

  /**
   * The people of a thread.
   *
   * @param writers the authors of its comments, as they are shown
   */
  public CommentSpeakers(Article article, List<String> writers) {
    for (String writer : writers) {
      String folded = Names.fold(writer);
      if (!Names.isNobody(folded)) {
        this.writers.putIfAbsent(folded, writer);
      }
    }
    String body = article.body() == null ? "" : article.body();
    names = StoryNames.of(body, NameRuns.in(body), article);
  }

  /** The writer whom these words name, as the thread shows the name; null where they name none. */
  @Nullable String writer(String words) {
    return writers.get(Names.fold(words));
  }

  /**
   * The person whom a run of capitals names, without mention; null where it does not look like one.
   */
  @Nullable Speaker person(NameRun run) {
    String full = names.fullest(run.name());
    if (full != null) {
      String title = run.title();
      return new Speaker(full, title == null ? names.title(full) : title, null);
    }
    return names.looksLikeName(run.name()) ? new Speaker(run.name(), run.title(), null) : null;
  }

  /** Whether the article has a fuller name for these words, or they are its full name. */
  boolean isKnown(NameRun run) {
    return names.fullest(run.name()) != null;
  }

  /** The run without the words in front that are none of the name. */
  NameRun trimmed(NameRun run) {
    return names.trimmed(run);
  }
}
