package org.belowline.benchmark.pages;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** The sites that pages are written in the manner of. */
enum PageLayout {
  WORDPRESS(true, (page, random) -> new WordPressPage(page, random).write()),
  XENFORO(true, (page, random) -> new XenForoPage(page, random).write()),
  BLOGGER(true, (page, random) -> new BloggerPage(page, random).write()),
  SCHEMA_ORG(true, (page, random) -> new SchemaOrgPage(page, random).write()),
  TEXT(false, (page, random) -> LayoutTextPage.write(page));

  /** All that are HTML. */
  static final List<PageLayout> HTML = List.of(WORDPRESS, XENFORO, BLOGGER, SCHEMA_ORG);

  private final boolean markup;
  private final BiFunction<InventedPage, Random, String> writer;

  PageLayout(boolean markup, BiFunction<InventedPage, Random, String> writer) {
    this.markup = markup;
    this.writer = writer;
  }

  /** Whether it is HTML. */
  boolean isMarkup() {
    return markup;
  }

  /**
   * The page in this layout.
   *
   * @param random what stands around story and comments is drawn from it
   */
  String write(InventedPage page, Random random) {
    return writer.apply(page, random);
  }
}
