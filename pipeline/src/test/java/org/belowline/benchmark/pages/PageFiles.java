package org.belowline.benchmark.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Pages in a folder. */
final class PageFiles implements PackedPages {
  private final Path folder;

  PageFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public void add(InventedPage page, PageLayout layout, String written) throws IOException {
    String extension = layout.isMarkup() ? "html" : "txt";
    String name = String.format(Locale.ROOT, "page-%08d.%s", page.number(), extension);
    Files.writeString(folder.resolve(name), written);
  }

  @Override
  public void close() {}
}
