package org.belowline.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.belowline.also.AlsoFormat;
import org.belowline.dump.RawPage;
import org.belowline.export.CommentMap;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.page.PageExtractor;
import org.belowline.people.PeopleWanted;
import org.belowline.report.Account;
import org.belowline.table.Table;
import org.belowline.thread.ThreadAssembly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake of this program's costs the record that brings it to light, and nothing else. */
class MishapTest {
  /** 10,000 in the long form; one of a hundred of them is not to be had. */
  private static final int RECORDS = Integer.getInteger("belowline.mishap.records", 1_000);

  private static final long LOST = RECORDS / 100;
  private static final String NAME = "Marit Olsen";

  @TempDir private Path folder;

  @Test
  void costsThePageThatCouldNotBeSplit() throws Exception {
    Account account = account(pages(), null, new FailsToSplit());

    assertThat(account.isBalanced(), is(true));
    assertThat(account.total(), is(new Account.Line(RECORDS, RECORDS - LOST, 0, LOST)));
    assertThat(account.reasons(), is(Map.of("internal_error", LOST)));
  }

  @Test
  void costsThePagesAndCommentsOfTheThreadThatCouldNotBeAssembled() throws Exception {
    Account account = account(comments(), map(), new FailsToAssemble());

    assertThat(account.isBalanced(), is(true));
    assertThat(account.total(), is(new Account.Line(RECORDS, RECORDS - LOST, 0, LOST)));
    assertThat(account.reasons(), is(Map.of("internal_error", LOST)));
    assertThat(account.rows(Table.COMMENTS), is(RECORDS - LOST));
  }

  @Test
  void isToldByPlaceAndNotByTheWordsOfTheRecord() throws Exception {
    account(comments(), map(), new FailsToAssemble());

    List<CSVRecord> rejects = rejects();
    assertThat(rejects, hasSize((int) LOST));
    assertThat(
        rejects.stream().map(row -> row.get("detail")).toList(),
        everyItem(
            matchesRegex(
                "a mistake of belowline's: IllegalStateException in beam\\.MishapTest\\$FailsToAssemble, line \\d+")));
    assertThat(rejects.get(0).get("stage"), is("assemble"));
    assertThat(rejects.get(0).get("record"), is("0"));
    assertThat(rejects.toString(), not(containsString(NAME)));
  }

  @Test
  void isAlsoAStackThatOverflows() throws Exception {
    Account account = account(pages(), null, new Overflows());

    assertThat(account.reasons(), is(Map.of("internal_error", LOST)));
    assertThat(rejects().get(0).get("detail"), is("a mistake of belowline's: StackOverflowError"));
  }

  @Test
  void isNoFullDisk() throws IOException {
    Path pages = pages();
    Logger libraries = Logger.getLogger("");
    Level level = libraries.getLevel();
    // A runner that fails interrupts its workers; what these print would end the tests' own output.
    libraries.setLevel(Level.OFF);
    try {
      assertThrows(RunFailedException.class, () -> account(pages, null, new FullDisk()));
    } finally {
      libraries.setLevel(level);
    }
  }

  private Account account(Path input, CommentMap map, Stations stations) throws Exception {
    Path staging = Files.createDirectories(folder.resolve("staging"));
    Path scratch = Files.createDirectories(folder.resolve("scratch"));
    Settings settings =
        new PlainSettings(false, map, List.of(AlsoFormat.values()), scratch).into(staging);
    InputFile file = new InputFile("in", input.toString(), Files.size(input));
    return Account.of(
        PipelineRun.run(
            List.of(file), settings, BeamOptions.parse(List.of()), progress -> {}, stations));
  }

  private List<CSVRecord> rejects() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    Path file = folder.resolve("staging/rejects.csv");
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return rows.getRecords();
    }
  }

  private static CommentMap map() {
    return CommentMap.parse(
        """
        {"id": "id", "thread": "story", "author": "name", "text": "text"}""");
  }

  private Path pages() throws IOException {
    return lines(
        """
        {"url": "https://quay.example/%d", "text": "Bread\\n\\nThe bakery at the quay sold %d loaves before noon, \
        and then it closed for the day.\\n"}
        """);
  }

  private Path comments() throws IOException {
    return lines(
        """
        {"id": "%d", "story": "s%d", "name": "Marit Olsen", "text": "The last loaf was mine."}
        """);
  }

  private Path lines(String form) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < RECORDS; i++) {
      lines.append(form.replace("%d", Integer.toString(i)));
    }
    return Files.writeString(folder.resolve("in.jsonl"), lines);
  }

  /** Each hundredth page. */
  private record FailsToSplit() implements Stations {
    private static final long serialVersionUID = 1L;

    @Override
    public PageExtractor.Outcome split(PageExtractor extractor, RawPage page) {
      if (page.url().matches(".*(/0|00)")) {
        throw new IllegalStateException(NAME);
      }
      return USUAL.split(extractor, page);
    }
  }

  /** Each hundredth thread, when half of its work is done. */
  private record FailsToAssemble() implements Stations {
    private static final long serialVersionUID = 1L;

    @Override
    public ThreadAssembly.Assembled assemble(
        List<Capture> captures, Iterable<ExportedComment> comments, PeopleWanted people) {
      ExportedComment first = comments.iterator().next();
      if (first.content().siteId().matches("\\d*00|0")) {
        throw new IllegalStateException(NAME);
      }
      return USUAL.assemble(captures, List.of(first), people);
    }
  }

  /** Each hundredth page. */
  private record Overflows() implements Stations {
    private static final long serialVersionUID = 1L;

    @Override
    public PageExtractor.Outcome split(PageExtractor extractor, RawPage page) {
      return page.url().endsWith("50") ? split(extractor, page) : USUAL.split(extractor, page);
    }
  }

  private record FullDisk() implements Stations {
    private static final long serialVersionUID = 1L;

    @Override
    public ThreadAssembly.Assembled assemble(
        List<Capture> captures, Iterable<ExportedComment> comments, PeopleWanted people) {
      throw new UncheckedIOException(new IOException("no space left on device"));
    }
  }
}
