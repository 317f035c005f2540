package org.belowline.page.html.comment;

import java.util.List;
import java.util.Set;
import org.belowline.text.PrintedTimes;
import org.belowline.text.RelativeTimes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The address of a post on its site: of the link that is named so, else of that around its date.
 */
final class Permalink {
  private static final Set<String> NAMES =
      Set.of(
          "permalink", "comment-link", "post-link", "comment-anchor", "u-url", "perma", "bylink");

  /** So many candidates for author and date are looked at: what is a page's own stands first. */
  private static final int FIRST = 8;

  private Permalink() {}

  /**
   * The address.
   *
   * @param siteId the site's own id of the post; null where unknown
   * @return absolute; null where the post has none, or the page's own address is unknown
   */
  static @Nullable String of(Post post, @Nullable String siteId) {
    Element best = null;
    int rank = Integer.MAX_VALUE;
    for (Element link : post.links) {
      int one = rank(link, post, siteId);
      if (one < rank) {
        rank = one;
        best = link;
      }
    }
    String url = best == null ? "" : best.absUrl("href");
    return url.startsWith("http") ? url : null;
  }

  /** The least is the surest; the greatest number where the link leads elsewhere. */
  private static int rank(Element link, Post post, @Nullable String siteId) {
    String href = link.attr("href").strip();
    if (href.isEmpty() || href.equals("#") || href.contains("replytocom=")) {
      return Integer.MAX_VALUE;
    }
    String property = link.attr("itemprop");
    if ((property.equals("url") || property.equals("mainEntityOfPage"))
        && !isOfAuthor(link, post)) {
      return 1;
    }
    List<String> names = ClassNames.of(link);
    if (NAMES.stream().anyMatch(name -> ClassNames.endWith(names, name))
        || link.attr("rel").equals("bookmark")) {
      return 2;
    }
    boolean date = isDate(link, post);
    if (date && href.contains("#")) {
      return 3;
    }
    if (siteId != null && isFragment(href, siteId) && !isReply(names)) {
      return 4;
    }
    return date ? 5 : Integer.MAX_VALUE;
  }

  private static boolean isOfAuthor(Element link, Post post) {
    return post.authors.stream()
        .limit(FIRST)
        .anyMatch(author -> post.isWithin(link, author.element()));
  }

  private static boolean isReply(List<String> names) {
    return names.stream().anyMatch(name -> name.contains("reply") || name.contains("quote"));
  }

  private static boolean isFragment(String href, String siteId) {
    int hash = href.lastIndexOf('#');
    String fragment = hash < 0 ? "" : href.substring(hash + 1);
    int end = fragment.length() - siteId.length();
    return fragment.endsWith(siteId) && (end == 0 || !Character.isDigit(fragment.charAt(end - 1)));
  }

  private static boolean isDate(Element link, Post post) {
    for (Post.Candidate date : post.dates.subList(0, Math.min(FIRST, post.dates.size()))) {
      Element element = date.element();
      if (element == link || post.isWithin(element, link)) {
        return true;
      }
      if (post.isWithin(link, element)) {
        String text = link.text();
        return PrintedTimes.whole(text) != null
            || PrintedTimes.find(text) != null
            || RelativeTimes.isWhole(text);
      }
    }
    return false;
  }
}
