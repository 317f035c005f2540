package org.belowline.page;

import org.belowline.model.SplitPage;
import org.belowline.page.html.PageNumber;
import org.belowline.text.PageAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a thread is, of which a page shows all or a part.
 *
 * @param address without the number of the page, where that parts the thread; null where unknown
 * @param page which page of the thread, base 1
 */
record ThreadAddress(@Nullable PageAddress address, int page) {
  /**
   * By the address that the page calls canonical, unless that is of another host.
   *
   * @param captured where the page was captured; null where unknown
   */
  static ThreadAddress of(@Nullable PageAddress captured, SplitPage split) {
    PageAddress address = canonical(captured, split.article().canonicalUrl());
    PageNumber number = address == null ? null : PageNumber.of(address.canonical());
    Integer page = split.threadPage();
    if (number == null || page == null && !number.ofComments()) {
      return new ThreadAddress(address, page == null ? 1 : page);
    }
    return new ThreadAddress(PageAddress.of(number.rest()), page == null ? number.place() : page);
  }

  private static @Nullable PageAddress canonical(
      @Nullable PageAddress captured, @Nullable String canonicalUrl) {
    PageAddress canonical = canonicalUrl == null ? null : PageAddress.of(canonicalUrl);
    return canonical != null && (captured == null || canonical.isOfSameHost(captured))
        ? canonical
        : captured;
  }
}
