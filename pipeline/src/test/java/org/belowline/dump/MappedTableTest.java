package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.belowline.model.ExportedComment;
import org.belowline.model.Location;
import org.belowline.model.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappedTableTest {
  private static final String MAP =
      "{\"id\":\"no\",\"thread\":\"story\",\"parent\":\"to\",\"author\":\"name\",\"created\":\"at\",\"text\":\"said\"}";
  private static final String HEADER = "no,story,to,name,at,said\n";

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";", "|"})
  void readsRowsWithAnySeparator(String separator) {
    String table =
        (HEADER + "1,s,,Una,2024-05-18T01:58:10Z,Low tide\n2,s,1,Piet,2024-05-18T02:00:00Z,Yes\n")
            .replace(",", separator);
    Read read = Read.of("\uFEFF" + table, MAP);
    assertThat(bodies(read), contains("Low tide", "Yes"));
    assertThat(read.rejects, is(empty()));
    ExportedComment second = read.comments.get(1);
    assertThat(second.format(), is("csv"));
    assertThat(second.content().siteId(), is("2"));
    assertThat(second.content().parentRef(), is("1"));
    assertThat(second.content().author(), is("Piet"));
    assertThat(Objects.requireNonNull(second.content().created()).at(), is(1_715_997_600_000_000L));
    assertThat(second.location(), is(new Location("in", 1L, 3L + table.indexOf("\n2") + 1)));
  }

  @Test
  void aCellMayHaveLinesQuotesAndSeparators() {
    String table =
        HEADER + "1,s,,Una,,\"Low tide,\r\n\r\nshe said: \"\"now\"\"\"\r\n2,s,1,,,Yes\r\n";
    Read read = Read.of(table, MAP);
    assertThat(bodies(read), contains("Low tide,\n\nshe said: \"now\"", "Yes"));
    assertThat(read.comments.get(1).location().offset(), is((long) table.indexOf("2,s")));
    assertThat(read.comments.get(1).content().author(), is(nullValue()));
  }

  @Test
  void eachLineIsUtf8WhereItCanBe() {
    byte[] western = (HEADER + "1,s,,Zoë,,Ebb\n").getBytes(Charset.forName("windows-1252"));
    byte[] more = "2,s,,Zoë,,Flood\n".getBytes(StandardCharsets.UTF_8);
    byte[] both = new byte[western.length + more.length];
    System.arraycopy(western, 0, both, 0, western.length);
    System.arraycopy(more, 0, both, western.length, more.length);
    Read read = Read.of(both, MAP, false);
    assertThat(read.comments.get(0).content().author(), is("Zoë"));
    assertThat(read.comments.get(1).content().author(), is("Zoë"));
  }

  @Test
  void rowsOfAnotherLengthAreRejectedOneByOne() {
    Read read = Read.of(HEADER + "1,s,,Una,,Ebb\n2,s,,Piet,,Flood,too\n3,s\n4,s,,,,Slack\n", MAP);
    assertThat(bodies(read), contains("Ebb", "Slack"));
    assertThat(read.reasons(), contains(Reject.Reason.BAD_RECORD, Reject.Reason.BAD_RECORD));
    assertThat(read.rejects.get(0).sample(), is("2,s,,Piet,,Flood,too"));
    assertThat(read.rejects.get(0).location().record(), is(1L));
  }

  @Test
  void aStrayQuotationMarkCostsItsRow() {
    Read read = Read.of(HEADER + "1,s,,Una,,\"Ebb\" tide\n2,s,,Piet,,Flood\n", MAP);
    assertThat(bodies(read), contains("Flood"));
    assertThat(read.reasons().get(0), is(Reject.Reason.BAD_RECORD));
  }

  @Test
  void aQuotationMarkThatDoesNotCloseIsRejected() {
    Read read = Read.of(HEADER + "1,s,,Una,,Ebb\n2,s,,Piet,,\"Flood\n3,s,,Una,,Slack\n", MAP);
    assertThat(bodies(read), contains("Ebb"));
    assertThat(read.reasons(), contains(Reject.Reason.BAD_RECORD));
  }

  @Test
  void doesNotHoldAGiantRow() {
    String giant = "2,s,,Piet,,\"" + "Flood\n".repeat(Read.LIMITS.maxPageBytes() / 4);
    Read read = Read.of(HEADER + "1,s,,Una,,Ebb\n" + giant, MAP);
    assertThat(bodies(read), contains("Ebb"));
    assertThat(read.reasons(), contains(Reject.Reason.TOO_LARGE));
  }

  @Test
  void rowsWithoutTextOrArticleAreRejected() {
    Read read = Read.of(HEADER + "1,s,,Una,, \n2,,,Piet,,Flood\n", MAP);
    assertThat(read.comments, is(empty()));
    assertThat(read.reasons(), contains(Reject.Reason.NO_TEXT, Reject.Reason.BAD_RECORD));
  }

  @Test
  void aTableThatLacksAColumnOfTheMapSaysWhich() {
    Read read = Read.of("no,story,name,at,said\n1,s,Una,,Ebb\n", MAP);
    assertThat(read.reasons(), contains(Reject.Reason.UNSUPPORTED));
    assertThat(
        read.rejects.get(0).detail(), containsString("no column to, which --map names for parent"));
  }

  @Test
  void aTableWithoutMapIsRejectedAsOne() {
    Read read =
        Read.of((HEADER + "1,s,,Una,,Ebb\n2,s,1,Piet,,Flood\n").getBytes(StandardCharsets.UTF_8));
    assertThat(read.reasons(), contains(Reject.Reason.UNSUPPORTED));
    assertThat(read.rejects.get(0).detail(), containsString("--map"));
    assertThat(read.pages, is(empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tides, boats, gulls\nOld Quay, Skerry, Holm\nUna, Piet, Maren\nEbb, flood, slack\n",
        "tides,boats\nquay,holm\nebb,flood\n",
        "tides,boats,gulls\n\nThe port\n",
        "tides,boats,boats\na,b,c\nd,e,f\ng,h,i\n",
      })
  void whatMayBeProseIsNoTable(String text) {
    assertThat(Read.of(text.getBytes(StandardCharsets.UTF_8)).pages, hasSize(1));
    assertThat(Read.of(text, MAP).pages, hasSize(1));
  }

  private static List<String> bodies(Read read) {
    return read.comments.stream().map(comment -> String.valueOf(comment.content().body())).toList();
  }
}
