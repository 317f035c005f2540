package org.belowline.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.Capture;
import org.belowline.model.Document;
import org.belowline.model.Evidence;
import org.belowline.model.ExportedComment;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.ParentFault;
import org.belowline.model.Precision;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.model.ZoneBasis;
import org.junit.jupiter.api.Test;

class PieceCodecTest {
  private static final Article PIER =
      Article.UNKNOWN.withAddress(
          "https://pier.example/x", "https://pier.example/x", "pier.example");

  private static final ExportedComment FULL =
      new ExportedComment(
          "a1",
          new Location("in/ümläut.jsonl", 7L, 1L << 40),
          "mapped",
          PIER,
          new RawComment(
              null,
              "5",
              Status.PRESENT,
              Evidence.ID,
              "id-1",
              "Ada 😀",
              "https://pier.example/ada",
              new Moment(-1L, "just before", Precision.SECOND, ZoneBasis.GIVEN),
              "Body\n\nwith \u0001 and 😀.",
              List.of("id-0", ""),
              -12L,
              "https://pier.example/x#1",
              "u9",
              "id-0",
              ParentFault.CYCLE));

  private static final ExportedComment BARE =
      new ExportedComment(
          "a1",
          Location.of("in"),
          "mapped",
          null,
          new RawComment(
              null,
              null,
              Status.DELETED,
              null,
              null,
              null,
              null,
              Moment.unread("?"),
              null,
              null,
              null,
              null));

  private static List<ExportedComment> roundTrip(ExportedComment... comments) {
    PieceCodec writer = new PieceCodec();
    PieceCodec reader = new PieceCodec();
    List<ExportedComment> read = new ArrayList<>();
    for (ExportedComment comment : comments) {
      byte[] piece = writer.encode(comment);
      assertThat(PieceCodec.isCapture(piece), is(false));
      read.add(reader.comment(piece));
    }
    return read;
  }

  @Test
  void everyFieldComesBack() {
    assertThat(roundTrip(FULL, BARE, FULL), contains(FULL, BARE, FULL));
  }

  @Test
  void halfASurrogatePairInACaptureIsReplacedAndStopsNothing() {
    assertThat(readOf("https://pier.example/\uD800"), is("https://pier.example/\uFFFD"));
  }

  @Test
  void aTextMayBeAsLongAsAPage() {
    String text = "x".repeat(32 << 20);

    assertThat(readOf(text).equals(text), is(true)); // a difference would be shown whole
  }

  private static String readOf(String url) {
    Document page =
        new Document(
            Location.of("in"), "html", null, null, null, "UTF-8", 0, 1, "5f", 0, List.of());
    Article article = Article.UNKNOWN.withAddress(url, null, null);
    Capture capture = new Capture("a1", page, article, List.of());

    return new PieceCodec().capture(new PieceCodec().encode(capture)).article().url();
  }

  @Test
  void everyNumberComesBack() {
    for (long number : new long[] {0, 1, -1, 63, 64, -64, -65, Long.MAX_VALUE, Long.MIN_VALUE}) {
      byte[] bytes = new FieldWriter().number(number).optional(number).optional(null).toBytes();
      FieldReader in = new FieldReader(bytes);

      assertThat(in.number(), is(number));
      assertThat(in.optional(), is(number));
      assertThat(in.optional() == null, is(true));
    }
  }

  @Test
  void rowsThatSayTheSameOfTheirArticleShareIt() {
    List<ExportedComment> read = roundTrip(FULL, FULL);

    assertThat(read.get(1).article(), is(sameInstance(read.get(0).article())));
    assertThat(read.get(1).content().author(), is(sameInstance(read.get(0).content().author())));
  }
}
