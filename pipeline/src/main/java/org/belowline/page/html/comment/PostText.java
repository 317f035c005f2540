package org.belowline.page.html.comment;

import java.util.List;
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
 * @param setOff the paragraphs of the body that stand in boxes of quoted text, base 0
 */
public record PostText(
    @Nullable String author,
    @Nullable String authorUrl,
    @Nullable Moment created,
    String body,
    List<Integer> setOff) {

  /**
   * What the post shows.
   *
   * @param parts of elements within posts, by identity
   * @param posts the elements of all posts, by identity
   */
  static PostText of(Post post, Map<Element, PartOf> parts, Set<Element> posts) {
    PostHead head = PostHead.of(post, parts, posts);
    String text = PostBody.of(post, head);
    SetOffText setOff = SetOffText.of(post.element, head::isNoText);
    if (head.author() == null || head.created() == null) {
      return printedHead(head, text, setOff);
    }
    String body = PostBody.trimmed(text);
    return new PostText(
        head.author(), head.authorUrl(), head.created(), body, setOff.paragraphs(body));
  }

  /** Author and date as the first lines of the text, where no element is named for them. */
  private static PostText printedHead(PostHead head, String text, SetOffText setOff) {
    PrintedHead printed = PrintedHead.of(text, head.author());
    String body = PostBody.trimmed(printed.rest());
    return new PostText(
        head.author() == null ? printed.author() : head.author(),
        head.authorUrl(),
        head.created() == null ? printed.created() : head.created(),
        body,
        setOff.paragraphs(body));
  }
}
