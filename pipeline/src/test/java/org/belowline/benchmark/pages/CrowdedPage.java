package org.belowline.benchmark.pages;

import java.nio.charset.StandardCharsets;

/** A page with as many comments as fit into a size. */
final class CrowdedPage {
  /** No comment has fewer, with its markup, over a whole page. */
  private static final int BYTES_A_COMMENT = 250;

  private CrowdedPage() {}

  /**
   * Invents the page.
   *
   * @param bytes of the page in its layout, in UTF-8, at most; one without comments may have more
   */
  static InventedPage of(InventedPages invented, long number, PageLayout layout, int bytes) {
    InventedPage all = invented.page(number, bytes / BYTES_A_COMMENT);
    int fits = 0;
    int fitsNot = all.comments().size() + 1;
    while (fitsNot - fits > 1) {
      int tried = (fits + fitsNot) >>> 1;
      String written = layout.write(first(all, tried), invented.furniture(number));
      if (written.getBytes(StandardCharsets.UTF_8).length <= bytes) {
        fits = tried;
      } else {
        fitsNot = tried;
      }
    }
    return first(all, fits);
  }

  private static InventedPage first(InventedPage page, int comments) {
    return new InventedPage(
        page.number(),
        page.headline(),
        page.author(),
        page.published(),
        page.captured(),
        page.paragraphs(),
        page.comments().subList(0, comments));
  }
}
