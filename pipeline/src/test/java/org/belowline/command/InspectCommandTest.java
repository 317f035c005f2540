package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.belowline.beam.ParquetFiles;
import org.belowline.dump.CaptureWindow;
import org.belowline.dump.Dump;
import org.belowline.dump.Limits;
import org.belowline.dump.PageMap;
import org.belowline.export.ExportFormat;
import org.belowline.fixture.Fixture;
import org.belowline.inspect.Found;
import org.belowline.inspect.PagePrint;
import org.belowline.page.PageExtractor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectCommandTest {
  private static final Limits LIMITS = new Limits(1 << 20, 200);

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsAPageAsItIsSeen() throws IOException {
    Path page = page("authors-and-dates", "says.txt");
    assertThat(run(page.toString()), is(0));
    try (InputStream expected = InspectCommandTest.class.getResourceAsStream("says.txt")) {
      assertThat(
          printed().replace(page.toString(), "says.txt"),
          is(new String(expected.readAllBytes(), StandardCharsets.UTF_8)));
    }
    assertThat(said(), is(emptyString()));
  }

  @ParameterizedTest
  @CsvSource({"transcripts, deutsch.txt", "block-quotes, introduced.txt"})
  void printsQuotesWithWhatIsKnownOfThem(String fixture, String name) throws IOException {
    Path page = page(fixture, name);
    assertThat(run(page.toString()), is(0));
    try (InputStream expected = InspectCommandTest.class.getResourceAsStream(name)) {
      assertThat(
          printed().replace(page.toString(), name),
          is(new String(expected.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  @Test
  void marksAQuoteInEachOfItsParagraphs() throws IOException {
    String whole =
        String.join(" ", print(page("block-quotes", "introduced.txt"), 80, true, true))
            .replaceAll(" +", " ");
    assertThat(
        whole,
        allOf(
            containsString("\u001B[34m⟦2 A port without ferrymen is not"),
            containsString("\u001B[34m⟦2 “The boats will go")));
  }

  @ParameterizedTest
  @CsvSource({
    "wet, one.warc.wet, , The Lamp on Skerry Point Is Lit Again",
    "wet, one.warc.wet, 1, The Lamp on Skerry Point Is Lit Again",
    "wet, one.warc.wet, 3, Nets for Rent at the Old Slip",
    "jsonl-pages, pages.jsonl, , A Goat on the Breakwater",
    "jsonl-pages, pages.jsonl, 1, The Organ Pipes Whistle",
    "parquet-pages, pages.parquet, 3, The Mill Has a New Wheel",
    "archives, pages.zip, , Stamps Are Sold Out",
    "archives, pages.tar.gz, 3, A Bell for the Fog"
  })
  void takesAPageOutOfAContainer(
      String fixture, String name, @Nullable String record, String headline) throws IOException {
    String file = page(fixture, name).toString();
    assertThat(record == null ? run(file) : run(file, "--record=" + record), is(0));
    assertThat(printed(), containsString("headline    " + headline + "\n"));
  }

  @ParameterizedTest
  @CsvSource({"wet, one.warc.wet, 99, 3", "jsonl-pages, pages.jsonl, 4711, 7"})
  void saysWhichRecordsThereAre(String fixture, String name, String record, String last)
      throws IOException {
    assertThat(run(page(fixture, name).toString(), "--record=" + record), is(2));
    assertThat(
        said(),
        containsString(
            "holds no page as record %s; records count from 0, the last read here is %s"
                .formatted(record, last)));
    assertThat(said().lines().count(), is(1L));
  }

  @ParameterizedTest
  @CsvSource({"authors-and-dates, says.txt", "transcripts, deutsch.txt"})
  void coloursATerminalAndLosesNothingByIt(String fixture, String name) throws IOException {
    Path page = page(fixture, name);
    List<String> plain = print(page, 80, false, false);
    List<String> coloured = print(page, 80, true, false);
    assertThat(String.join("\n", coloured), containsString("\u001B["));
    assertThat(
        coloured.stream().map(line -> line.replaceAll("\u001B\\[[\\d;]*m", "")).toList(),
        is(plain));
  }

  @Test
  void keepsToTheWidthOfTheTerminal() throws IOException {
    Path page = page("ferry-truce", "harbour-letters.txt");
    for (int columns : new int[] {60, 80, 120}) {
      List<Integer> widths =
          print(page, columns, false, false).stream()
              .filter(line -> !line.startsWith("/"))
              .map(line -> line.codePointCount(0, line.length()))
              .filter(width -> width > columns)
              .toList();
      assertThat(widths, is(List.of()));
    }
  }

  @Test
  void printsLongTextsWholeWhereAsked() throws IOException {
    Path page = page("ferry-truce", "harbour-letters.txt");
    String whole = String.join(" ", print(page, 80, false, true)).replaceAll(" +", " ");
    String cut = String.join(" ", print(page, 80, false, false)).replaceAll(" +", " ");
    assertThat(cut, containsString("…"));
    assertThat(whole.length() > cut.length(), is(true));
  }

  @Test
  void lettersOfAPageDoNotSteerTheTerminal() throws IOException {
    Path page =
        Files.writeString(folder.resolve("page"), "A title\n\n\u001B[2J" + "word ".repeat(40));
    assertThat(print(page, 80, false, true), everyItem(not(containsString("\u001B"))));
  }

  @Test
  void saysWhyAPageIsRejected() throws IOException {
    Path page = Files.writeString(folder.resolve("page"), "Home\n");
    assertThat(run(page.toString()), is(0));
    assertThat(
        printed(),
        allOf(
            containsString("REJECTED split, no_article: no paragraph of a story was found"),
            containsString("furniture   Home")));
    Path binary = Files.write(folder.resolve("binary"), new byte[] {0, 1, 2});
    assertThat(run(binary.toString()), is(0));
    assertThat(printed(), containsString("REJECTED read, binary: byte 0 is 0x00"));
  }

  @Test
  void saysWhatIsWrongWithTheCommand() throws IOException {
    assertThat(run(folder.toString()), is(2));
    assertThat(said(), containsString("is a folder"));
    assertThat(run(folder.resolve("nothing").toString()), is(2));
    assertThat(said(), containsString("nothing is not there"));
    Path page = Files.writeString(folder.resolve("page"), "Home\n");
    assertThat(run(page.toString(), "--record=3"), is(2));
    assertThat(
        said(),
        containsString("holds no page as record 3; records count from 0, the last read here is 0"));
    assertThat(run(page.toString(), "--record=0"), is(0));
    assertThat(run(), is(2));
    assertThat(said(), containsString("FILE"));
  }

  private static List<String> print(Path page, int columns, boolean coloured, boolean full)
      throws IOException {
    List<String> lines = new ArrayList<>();
    Found found =
        Found.in(
            page,
            null,
            new Dump(
                LIMITS,
                PageMap.USUAL,
                CaptureWindow.ALL,
                ExportFormat.Wanted.usual(LIMITS.maxPageBytes()),
                new ParquetFiles(null)));
    new PagePrint(columns, coloured, full, lines::add)
        .print(found.page(), new PageExtractor(LIMITS).inspect(found.page()));
    return lines;
  }

  private static Path page(String fixture, String name) {
    return Fixture.named(fixture).folder().resolve("input").resolve(name);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("inspect"));
    all.addAll(Arrays.asList(arguments));
    return Belowline.run(new PrintStream(out), new PrintStream(err), all.toArray(String[]::new));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
