package org.belowline.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.belowline.model.RawComment;
import org.belowline.text.Names;
import org.belowline.text.PageAddress;
import org.jspecify.annotations.Nullable;

/** Addresses in texts that are those behind the names of the thread's authors. */
final class AuthorLinks implements Finder {
  static final String MASK = "[link]";

  private static final List<String> BEGINNINGS = List.of("http://", "https://", "www.");
  private static final String END_OF_ADDRESS = "<>\"|";
  private static final String NOT_AT_THE_END = ".,;:!?)]}'*_/";

  private final Set<String> links = new HashSet<>();

  /** The links of those who wrote these comments. */
  AuthorLinks(List<RawComment> comments) {
    for (RawComment comment : comments) {
      String link = comment.authorUrl() == null ? null : bare(Names.fold(comment.authorUrl()));
      if (link != null && Person.of(comment) != null) {
        links.add(link);
      }
    }
  }

  @Override
  public void find(FoldedText text, Consumer<Edit> found) {
    if (links.isEmpty()) {
      return;
    }
    int at = 0;
    while (at < text.length()) {
      if (!begins(text, at)) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && isOfAddress(text.charAt(end))) {
        end++;
      }
      int next = end;
      while (end > at && NOT_AT_THE_END.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      if (links.contains(bare(text.substring(at, end)))) {
        found.accept(new Edit(at, end, MASK));
      }
      at = next;
    }
  }

  private static boolean begins(FoldedText text, int at) {
    char c = text.charAt(at);
    return (c == 'h' || c == 'w')
        && BEGINNINGS.stream().anyMatch(beginning -> text.has(beginning, at))
        && text.isEdge(at);
  }

  private static boolean isOfAddress(char c) {
    return c != ' ' && c != '\n' && END_OF_ADDRESS.indexOf(c) < 0;
  }

  /** Without scheme, www. and what may stand behind an address; null where nothing is left. */
  private static @Nullable String bare(String link) {
    String bare = link.substring(link.indexOf("://") < 0 ? 0 : link.indexOf("://") + 3);
    bare = PageAddress.bare(bare);
    int end = bare.length();
    while (end > 0 && NOT_AT_THE_END.indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? null : bare.substring(0, end);
  }
}
