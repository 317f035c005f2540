package org.belowline.page.html.comment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.belowline.page.html.element.ElementText;
import org.belowline.page.text.ItemHead;
import org.belowline.page.text.Phrases;
import org.jsoup.nodes.Element;

/** The text of a post: its surest body, else all of it that is neither head nor button. */
final class PostBody {
  private static final int LAST_RANK = 4;

  private PostBody() {}

  /** Paragraphs parted by one blank line. */
  static String of(Post post, PostHead head) {
    for (int rank = 1; rank <= LAST_RANK; rank++) {
      String text = text(chosen(post, head, rank), head);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return ElementText.of(post.element, head::isNoText);
  }

  /**
   * The bodies of this rank that hold neither author nor date: the first, and its like beside it.
   */
  private static List<Element> chosen(Post post, PostHead head, int rank) {
    List<Element> chosen = new ArrayList<>();
    for (Post.Candidate candidate : post.bodies) {
      Element element = candidate.element();
      if (candidate.rank() == rank
          && (chosen.isEmpty() || isLike(element, chosen.get(0)))
          && !head.meets(element)) {
        chosen.add(element);
      }
    }
    return chosen;
  }

  private static boolean isLike(Element element, Element first) {
    return element.parent() == first.parent() && element.className().equals(first.className());
  }

  private static String text(List<Element> elements, PostHead head) {
    StringBuilder text = new StringBuilder();
    for (Element element : elements) {
      String one = ElementText.of(element, head::isNoText);
      if (!one.isEmpty()) {
        text.append(text.length() == 0 ? "" : "\n\n").append(one);
      }
    }
    return text.toString();
  }

  /** The text without buttons above and below it. */
  static String trimmed(String text) {
    List<String> lines = text.lines().toList();
    int start = 0;
    int end = lines.size();
    while (end > start && isNone(lines.get(end - 1))) {
      end--;
    }
    while (start < end && isNone(lines.get(start))) {
      start++;
    }
    return String.join("\n", lines.subList(start, end));
  }

  /** A blank, a button, several of them in one line, or the verb of a head that is gone. */
  private static boolean isNone(String line) {
    return line.isBlank()
        || Phrases.isButton(line)
        || line.indexOf('|') > 0
            && Arrays.stream(line.split("\\|")).allMatch(part -> Phrases.isButton(part.strip()))
        || "x".equals(ItemHead.withoutVerb("x " + line));
  }
}
