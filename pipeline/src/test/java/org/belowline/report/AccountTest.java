package org.belowline.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.belowline.beam.Manifest;
import org.belowline.beam.Manifest.WrittenFile;
import org.belowline.table.Table;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static final Map<String, Long> COUNTS =
      Map.of("text.read", 5L, "text.kept", 3L, "text.rejected", 2L, "reason.empty", 2L);

  @Test
  void balancesWhereNothingIsLost() {
    Account account = account(COUNTS, 3, 3, 2);

    assertThat(account.isBalanced(), is(true));
    assertThat(account.total(), is(new Account.Line(5, 3, 0, 2)));
    assertThat(account.rows(Table.DOCUMENTS), is(3L));
  }

  @Test
  void aLostDocumentShows() {
    assertThat(account(COUNTS, 2, 3, 2).isBalanced(), is(false));
  }

  @Test
  void aLostRejectShows() {
    assertThat(account(COUNTS, 3, 3, 1).isBalanced(), is(false));
  }

  @Test
  void aLostThreadShows() {
    assertThat(account(COUNTS, 3, 2, 2).isBalanced(), is(false));
  }

  @Test
  void aPageThatNobodyCountedShows() {
    assertThat(
        account(Map.of("text.read", 6L, "text.kept", 3L, "text.rejected", 2L), 3, 3, 2)
            .isBalanced(),
        is(false));
  }

  @Test
  void countsWhatIsSkippedByKind() {
    Map<String, Long> counts =
        Map.of("warc.read", 4L, "warc.kept", 3L, "warc.skipped", 1L, "skip.request", 1L);
    Account account = account(counts, 3, 3, 0);

    assertThat(account.isBalanced(), is(true));
    assertThat(account.skips(), is(Map.of("request", 1L)));
  }

  @Test
  void aSkipWithoutKindShows() {
    assertThat(
        account(Map.of("warc.read", 4L, "warc.kept", 3L, "warc.skipped", 1L), 3, 3, 0).isBalanced(),
        is(false));
  }

  /** Rows are counted once, though each table is written in two formats. */
  private static Account account(
      Map<String, Long> counts, long documents, long threads, long rejects) {
    List<WrittenFile> files = new ArrayList<>();
    for (String format : List.of(".csv", ".parquet")) {
      files.add(file("documents", format, documents));
      files.add(file("articles", format, 3));
      files.add(file("threads", format, threads));
      files.add(file("rejects", format, rejects));
    }
    return Account.of(new Manifest(files, counts));
  }

  private static WrittenFile file(String table, String format, long rows) {
    return new WrittenFile(table + format, "x.part", table, rows, 1, "00");
  }
}
