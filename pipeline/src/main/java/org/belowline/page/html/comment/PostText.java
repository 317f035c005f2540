package org.belowline.page.html.comment;

import java.util.Map;
import java.util.Set;
import org.belowline.model.Moment;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Author, date and text of a post.
 *
 * @param author null where the post shows none
 * @param body paragraphs parted by one blank line; empty where nothing is left
 */
public record PostText(
    @Nullable String author, @Nullable String authorUrl, @Nullable Moment created, String body) {

  /**
   * What the post shows.
   *
   * @param parts of elements within posts, by identity
   * @param posts the elements of all posts, by identity
   */
  static PostText of(Post post, Map<Element, PartOf> parts, Set<Element> posts) {
    PostHead head = PostHead.of(post, parts, posts);
    String text = PostBody.of(post, head);
    return head.author() != null && head.created() != null
        ? new PostText(head.author(), head.authorUrl(), head.created(), PostBody.trimmed(text))
        : printedHead(head, text);
  }

  /** Author and date as the first lines of the text, where no element is named for them. */
  private static PostText printedHead(PostHead head, String text) {
    PrintedHead printed = PrintedHead.of(text, head.author());
    return new PostText(
        head.author() == null ? printed.author() : head.author(),
        head.authorUrl(),
        head.created() == null ? printed.created() : head.created(),
        PostBody.trimmed(printed.rest()));
  }
}
