package org.belowline.page.html;

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

  static boolean isLaterAddress(String url) {
    PageNumber number = PageNumber.of(url);
    return number != null && number.number() > 1;
  }
}
