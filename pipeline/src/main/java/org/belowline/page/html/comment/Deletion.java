package org.belowline.page.html.comment;

import java.util.List;
import java.util.Set;
import org.belowline.page.text.Phrases;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The marks of a comment that was deleted: in its text, in its names, or in an attribute. */
final class Deletion {
  private static final Set<String> WORDS = Set.of("deleted", "removed", "moderated");

  /** In front of such a word, these say that the comment itself is gone. */
  private static final Set<String> SUBJECTS =
      Set.of("comment", "message", "post", "reply", "content", "body", "text", "item", "is", "was");

  private static final List<String> ATTRIBUTES =
      List.of("data-deleted", "data-is-deleted", "data-removed", "data-comment-deleted");

  /** More than this, below a name, is somebody's text whatever the marks say. */
  private static final int LONGEST_NOTICE = 200;

  private Deletion() {}

  /** Whether nothing but the place of the post is left. */
  static boolean shows(Post post, PostText text) {
    String body = text.body();
    if (Phrases.isPlaceholder(body)
        || body.isEmpty() && (isOfAuthor(text.author()) || isMarked(post.element))) {
      return true;
    }
    return isMarked(post.element) && (text.author() == null || body.length() <= LONGEST_NOTICE);
  }

  /** Whether what stands for an author says that there is none any more. */
  static boolean isOfAuthor(@Nullable String author) {
    return author != null && author.startsWith("[") && Phrases.isPlaceholder(author);
  }

  private static boolean isMarked(Element element) {
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (element.hasAttr(attribute) && !value.equals("false") && !value.equals("0")) {
        return true;
      }
    }
    return ClassNames.of(element).stream().anyMatch(Deletion::isMark);
  }

  private static boolean isMark(String name) {
    int last = name.lastIndexOf('-');
    if (last < 0) {
      return WORDS.contains(name);
    }
    String before = name.substring(name.lastIndexOf('-', last - 1) + 1, last);
    return WORDS.contains(name.substring(last + 1)) && SUBJECTS.contains(before)
        || WORDS.contains(name.substring(0, name.indexOf('-')))
            && SUBJECTS.contains(name.substring(last + 1));
  }
}
