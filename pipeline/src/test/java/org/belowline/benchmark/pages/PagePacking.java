package org.belowline.benchmark.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** How pages are packed as a dump. */
enum PagePacking {
  /** Web archives of responses, a gzip member each. */
  WARC,
  /** Web archives of conversions, a gzip member each. */
  WET,
  /** JSON objects, one a line. */
  JSONL,
  /** One page a file. */
  FILES;

  /**
   * Opens a file; for {@link #FILES}, the folder.
   *
   * @param part the number of the file, base 0
   */
  PackedPages open(Path folder, int part) throws IOException {
    String name = String.format(Locale.ROOT, "pages-%05d", part);
    return switch (this) {
      case WARC -> WebArchive.ofResponses(folder.resolve(name + ".warc.gz"));
      case WET -> WebArchive.ofConversions(folder.resolve(name + ".warc.wet.gz"));
      case JSONL -> new JsonLines(folder.resolve(name + ".jsonl"));
      case FILES -> new PageFiles(folder);
    };
  }
}
