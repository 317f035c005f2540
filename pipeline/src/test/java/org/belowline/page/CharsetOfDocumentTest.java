package org.belowline.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.belowline.dump.DumpFormat;
import org.belowline.dump.Limits;
import org.belowline.dump.RawPage;
import org.belowline.model.Capture;
import org.belowline.model.Location;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What documents say of the charset that their page was read with. */
class CharsetOfDocumentTest {
  private static final String FIRST =
      "Вчера вечером на старом причале впервые за десять лет зажгли фонарь, и рыбаки вернулись.";

  private static final String STORY =
      "<title>Фонарь</title><h1>Фонарь на причале</h1><p>"
          + FIRST
          + "</p><p>Стекло для него вырезал местный мастер, и света хватает до волнореза.</p>";

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // written in, begins with, header, charset of the document
        "windows-1251, '', windows-1251, windows-1251",
        "UTF-8, \uFEFF, windows-1251, UTF-8",
        "UTF-16LE, \uFEFF, -, UTF-16LE",
        "windows-1251, <meta charset=windows-1251>, -, windows-1251",
        "windows-1251, '', -, windows-1251",
        "KOI8-R, '', -, KOI8-R",
        "UTF-8, '', -, UTF-8",
        "windows-1251, '', utf-8, windows-1251",
        "UTF-8, '', windows-1251, UTF-8",
        "UTF-16LE, '', -, UTF-16LE",
        "KOI8-R, <meta charset=windows-1251>, -, KOI8-R"
      })
  void isToldByMarkHeaderMarkupAndBytes(
      String written, String begin, @Nullable String header, String charset) {
    Capture capture = read((begin + STORY).getBytes(Charset.forName(written)), header);
    assertThat(capture.document().charset(), is(charset));
    assertThat(capture.document().replacedCharacters(), is(0L));
    assertThat(capture.article().body(), containsString(FIRST));
  }

  @Test
  void whatCouldNotBeDecodedIsCounted() {
    byte[] bytes = STORY.getBytes(StandardCharsets.UTF_8);
    bytes[STORY.length()] = (byte) 0xFF;
    Capture capture = read(bytes, "utf-8");
    assertThat(capture.document().charset(), is("UTF-8"));
    assertThat(
        capture.document().replacedCharacters(),
        is(capture.article().body().chars().filter(c -> c == 0xFFFD).count()));
    assertThat(capture.document().replacedCharacters(), is(greaterThan(0L)));
  }

  private static Capture read(byte[] bytes, @Nullable String header) {
    RawPage page =
        new RawPage(Location.of("in"), DumpFormat.WARC, bytes, null, null, null, null, header);
    PageExtractor.Outcome outcome = new PageExtractor(new Limits(1 << 20, 200)).extract(page);
    assertThat(outcome, instanceOf(PageExtractor.Kept.class));
    return ((PageExtractor.Kept) outcome).capture();
  }
}
