package org.belowline.benchmark.pages;

import java.io.IOException;

/** A file of a dump that pages are added to. */
interface PackedPages extends AutoCloseable {
  /** Adds a page, as it was written in its layout. */
  void add(InventedPage page, PageLayout layout, String written) throws IOException;

  @Override
  void close() throws IOException;
}
