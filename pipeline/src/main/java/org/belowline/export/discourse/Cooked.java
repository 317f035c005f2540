package org.belowline.export.discourse;

import java.util.ArrayList;
import java.util.List;
import org.belowline.page.html.element.ElementText;
import org.belowline.page.html.element.TagNames;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A post's HTML.
 *
 * @param text without the posts that are quoted
 * @param posts numbers of the posts of the same topic that are quoted, in their order
 * @param quoted the same, and the names of those who wrote the others
 */
record Cooked(ElementText.Paragraphs text, List<String> posts, List<String> quoted) {
  /** Deeper elements are read as if they stood beside each other. */
  private static final int DEEPEST = 4_096;

  /**
   * Reads it.
   *
   * @param topic id of the topic; null where unknown
   */
  static Cooked of(String html, @Nullable String topic) {
    List<String> posts = new ArrayList<>();
    List<String> quoted = new ArrayList<>();
    Element body =
        Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(TagNames.bounded(html), "").body();
    ElementText.Paragraphs text =
        ElementText.withSetOff(
            body,
            element -> {
              if (element.nameIs("aside") && element.hasClass("quote")) {
                note(element, topic, posts, quoted);
                return true;
              }
              return isCaption(element);
            });
    return new Cooked(text, posts, quoted);
  }

  private static void note(
      Element quote, @Nullable String topic, List<String> posts, List<String> quoted) {
    String post = quote.attr("data-post");
    String of = quote.attr("data-topic");
    if (!post.isEmpty() && (of.isEmpty() || of.equals(topic))) {
      posts.add(post);
      quoted.add(post);
    } else if (!quote.attr("data-username").isEmpty()) {
      quoted.add(quote.attr("data-username"));
    }
  }

  /** Name and size of an image's file. */
  private static boolean isCaption(Element element) {
    return element.hasClass("meta")
        && element.parent() != null
        && element.parent().hasClass("lightbox");
  }
}
