package org.belowline.page.html;

import java.util.Set;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells whether a page is the second or a later one of its thread. */
final class LaterPage {
  private static final Sought PREVIOUS = Sought.of("head link[rel=prev]");

  private static final Sought CURRENT =
      Sought.of(
          ".pagination .active, .pagination .current, .pagination strong, .pageNav-page--current,"
              + " .pagination_current, .ipsPagination_active, [aria-current=page]");

  private static final Set<String> PARAMETERS = Set.of("page", "start", "paged", "cpage", "st");

  private LaterPage() {}

  /** Whether the page says so: by its address, its links or its list of pages. */
  static boolean is(IndexedPage page, @Nullable String url) {
    if (url != null && isLaterAddress(url) || page.has(PREVIOUS)) {
      return true;
    }
    for (Element current : page.all(CURRENT)) {
      String text = current.text().strip();
      if (!text.isEmpty() && text.length() < 6 && text.chars().allMatch(Character::isDigit)) {
        return Integer.parseInt(text) > 1;
      }
    }
    return false;
  }

  /** "/page-3", "/page/2", "comment-page-2", "?page=2", "&start=15". */
  static boolean isLaterAddress(String url) {
    int query = url.indexOf('?');
    if (query >= 0) {
      for (String parameter : url.substring(query + 1).split("[&#;]")) {
        int equals = parameter.indexOf('=');
        if (equals > 0
            && PARAMETERS.contains(parameter.substring(0, equals))
            && isAboveOne(parameter.substring(equals + 1))) {
          return true;
        }
      }
    }
    String path = query < 0 ? url : url.substring(0, query);
    int at = path.lastIndexOf("page");
    return at > 0
        && at + 5 < path.length()
        && "-/".indexOf(path.charAt(at - 1)) >= 0
        && "-/".indexOf(path.charAt(at + 4)) >= 0
        && isAboveOne(path.substring(at + 5).replaceFirst("[/#].*", ""));
  }

  private static boolean isAboveOne(String number) {
    return !number.isEmpty()
        && number.length() < 8
        && number.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(number) > 1;
  }
}
