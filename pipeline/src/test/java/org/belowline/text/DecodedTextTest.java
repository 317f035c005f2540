package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTextTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // the page, the charset it is written in, the label that came with it, the charset read
        "<p>Прилив, windows-1251, windows-1251, windows-1251",
        "<p>Прилив, windows-1251, cp1251, windows-1251",
        "<meta charset=windows-1251><p>Прилив, windows-1251, -, windows-1251",
        "<meta charset=windows-1251><p>Прилив, windows-1251, tide, windows-1251",
        "<meta charset=koi8-r><p>Прилив, windows-1251, windows-1251, windows-1251",
        "<meta http-equiv=a content='a; charset=KOI8-R'><p>Прилив, KOI8-R, -, KOI8-R",
        "<!-- <meta charset=koi8-r> --><meta charset=windows-1251>Прилив, windows-1251, -, windows-1251",
        "<?xml version='1.0' encoding='windows-1251'?><p>Прилив, windows-1251, -, windows-1251",
        "<meta charset=utf-16><p>Größe, UTF-8, -, UTF-8",
        "<p>“Größe” 5 €, windows-1252, iso-8859-1, windows-1252",
        "<p>“Größe” 5 €, windows-1252, ascii, windows-1252",
        "<p>Größe, UTF-8, tide, UTF-8",
        "<p>Größe, UTF-8, -, UTF-8",
        "<p>潮の時, windows-31j, shift_jis, windows-31j",
        "<p>潮の時, UTF-8, shift_jis, UTF-8",
        "<p>潮, UTF-8, cp037, UTF-8"
      })
  void findsTheCharset(String page, String written, String label, String read) {
    DecodedText text = DecodedText.of(page.getBytes(Charset.forName(written)), label);
    assertThat(text, is(new DecodedText(page, read, 0)));
  }

  @Test
  void theByteOrderMarkGoesFirst() {
    byte[] bytes = "\uFEFF<p>Größe".getBytes(StandardCharsets.UTF_8);
    assertThat(DecodedText.of(bytes, "koi8-r"), is(new DecodedText("<p>Größe", "UTF-8", 0)));
  }

  @Test
  void countsWhatIsReplaced() {
    byte[] bytes = "<p>Tide \u00e9 and \u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(
        DecodedText.of(bytes, "utf-8"),
        is(new DecodedText("<p>Tide \uFFFD and \uFFFD", "UTF-8", 2)));
  }

  @Test
  void textThatSpeaksOfMarkupNamesNoCharset() {
    String text = "Put <meta charset=koi8-r> first. Größe";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(DecodedText.of(bytes, null), is(new DecodedText(text, "UTF-8", 0)));
  }
}
