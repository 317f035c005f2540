package org.belowline.benchmark.pages;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes invented pages, one after the other: of any number, memory holds one. */
@Command(
    name = "generate-pages",
    sortOptions = false,
    usageHelpAutoWidth = true,
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Writes invented pages as a dump: the same seed, the same bytes.")
final class GeneratePages implements Callable<Integer> {
  @Option(names = "--output", required = true, paramLabel = "DIR", description = "The folder.")
  private @Nullable Path output;

  @Option(names = "--seed", paramLabel = "N", description = "What all is drawn from.")
  private long seed = 1;

  @Option(names = "--pages", paramLabel = "N", description = "Pages in all.")
  private long pages = 20_000;

  @Option(
      names = "--layouts",
      split = ",",
      paramLabel = "LIST",
      description = "What they look like, by turns: ${COMPLETION-CANDIDATES}.")
  private List<PageLayout> layouts = PageLayout.HTML;

  @Option(
      names = "--packing",
      paramLabel = "FORM",
      description = "How they are packed: ${COMPLETION-CANDIDATES}.")
  private PagePacking packing = PagePacking.WARC;

  @Option(names = "--files", paramLabel = "N", description = "Files, where packed.")
  private int files = 8;

  @Option(names = "--most-comments", paramLabel = "N", description = "No page has more.")
  private int mostComments = 60;

  @Option(
      names = "--first",
      paramLabel = "N",
      description = "Number of the first page, base 0: pages with the same number are the same.")
  private long first;

  @Option(
      names = "--page-bytes",
      paramLabel = "N",
      description = "Each page has as many comments as fit into so many bytes; 0: as drawn.")
  private int pageBytes;

  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new GeneratePages())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Path folder = requireNonNull(output);
    Files.createDirectories(folder);
    InventedPages invented = new InventedPages(seed, mostComments);
    for (int part = 0; part < files; part++) {
      try (PackedPages packed = packing.open(folder, part)) {
        for (long n = pages * part / files; n < pages * (part + 1) / files; n++) {
          PageLayout layout = layouts.get((int) ((first + n) % layouts.size()));
          add(invented, first + n, layout, packed);
        }
      }
    }
    return 0;
  }

  private void add(InventedPages invented, long number, PageLayout layout, PackedPages packed)
      throws IOException {
    InventedPage page =
        pageBytes == 0
            ? invented.page(number)
            : CrowdedPage.of(invented, number, layout, pageBytes);
    packed.add(page, layout, layout.write(page, invented.furniture(number)));
  }
}
