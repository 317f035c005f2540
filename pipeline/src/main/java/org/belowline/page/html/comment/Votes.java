package org.belowline.page.html.comment;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** How many votes a post shows, or the score of those for and against it. */
final class Votes {
  private static final List<String> ATTRIBUTES =
      List.of("data-score", "data-votes", "data-vote-count", "data-likes", "data-like-count");

  private static final Evaluator ACTION = Selector.evaluatorOf("[itemprop=interactionType]");

  private static final int MOST_DIGITS = 9;

  private Votes() {}

  /** Null where the post shows none, or no whole number of them ("1.2K"). */
  static @Nullable Long of(Post post) {
    for (String attribute : ATTRIBUTES) {
      Long votes = number(post.element.attr(attribute));
      if (votes != null) {
        return votes;
      }
    }
    for (Element element : post.votes) {
      Long votes = isOther(element) ? null : number(shown(element));
      if (votes != null) {
        return votes;
      }
    }
    return null;
  }

  private static String shown(Element element) {
    if (element.hasAttr("content")) {
      return element.attr("content");
    }
    return element.hasAttr("data-value") ? element.attr("data-value") : element.text();
  }

  /**
   * A count of other things than votes, such as shares, or what the count will be after a vote
   * against.
   */
  private static boolean isOther(Element element) {
    if (element.hasClass("dislikes")) {
      return true;
    }
    Element counter = element.parent();
    if (!element.attr("itemprop").equals("userInteractionCount") || counter == null) {
      return false;
    }
    Element action = counter.selectFirst(ACTION);
    String type = action == null ? "" : action.attr("content") + action.attr("href");
    return !type.endsWith("LikeAction") || type.endsWith("DislikeAction");
  }

  /** "+12", "-3 points", "1,204"; null where the text is no number with at most one word. */
  static @Nullable Long number(String text) {
    String rest = text.strip();
    boolean minus = rest.startsWith("-") || rest.startsWith("\u2212");
    int start = minus || rest.startsWith("+") ? 1 : 0;
    int end = start;
    while (end < rest.length() && (isDigit(rest, end) || isGrouping(rest, end))) {
      end++;
    }
    String digits = rest.substring(start, end).replace(",", "").replace(".", "");
    String unit = rest.substring(end);
    if (digits.isEmpty()
        || digits.length() > MOST_DIGITS
        || !unit.isEmpty() && !(unit.startsWith(" ") && isWord(unit.strip()))) {
      return null;
    }
    long number = Long.parseLong(digits);
    return minus ? -number : number;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** A comma or point with three digits behind it, and no more. */
  private static boolean isGrouping(String text, int at) {
    return (text.charAt(at) == ',' || text.charAt(at) == '.')
        && at > 0
        && isDigit(text, at - 1)
        && isDigit(text, at + 1)
        && isDigit(text, at + 2)
        && isDigit(text, at + 3)
        && !isDigit(text, at + 4);
  }

  private static boolean isWord(String text) {
    return text.codePoints().allMatch(Character::isLetter);
  }
}
