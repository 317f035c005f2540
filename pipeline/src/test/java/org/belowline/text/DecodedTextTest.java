package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
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
  void whatIsUtf8ForTheMostPartStaysSoAndCountsWhatIsReplaced() {
    byte[] bytes = "<p>Größe, Höhe, Länge und Öl".getBytes(StandardCharsets.UTF_8);
    bytes[3] = (byte) 0xFF;
    assertThat(
        DecodedText.of(bytes, "windows-1252"),
        is(new DecodedText("<p>\uFFFDröße, Höhe, Länge und Öl", "UTF-8", 1)));
  }

  @Test
  void aCharacterThatIsCutOffMakesNoOtherCharset() {
    byte[] bytes = "<p>The tide … was high".getBytes(StandardCharsets.UTF_8);
    byte[] cut = new byte[bytes.length - 1];
    System.arraycopy(bytes, 0, cut, 0, 14);
    System.arraycopy(bytes, 15, cut, 14, cut.length - 14);
    assertThat(
        DecodedText.of(cut, "utf-8"),
        is(new DecodedText("<p>The tide \uFFFD was high", "UTF-8", 1)));
  }

  /** Each is told from the others that have the same bytes. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "UTF-8        | windows-1252 | UTF-8        | Der Müller hört die Glocke über dem Fluß",
        "UTF-16LE     | -            | UTF-16LE     | Der Müller hört die Glocke über dem Fluß",
        "UTF-16BE     | utf-8        | UTF-16BE     | 修橋 還缺一萬二千元",
        "windows-1252 | utf-8        | windows-1252 | Der Müller hört die Glocke über dem Fluß",
        "windows-1252 | iso-8859-2   | windows-1252 | Le pêcheur a prêté sa grange, où la fête aura lieu même s’il pleut",
        "ISO-8859-2   | iso-8859-1   | ISO-8859-2   | Większych szkód nie było, ale płot trzeba będzie naprawić",
        "windows-1250 | iso-8859-2   | windows-1250 | Młynarz podarował trzy worki mąki, żeby święto mogło się odbyć",
        "windows-1251 | koi8-r       | windows-1251 | Мельник подарил три мешка муки, чтобы праздник состоялся",
        "KOI8-R       | windows-1251 | KOI8-R       | Мельник подарил три мешка муки, чтобы праздник состоялся",
        "windows-1251 | iso-8859-1   | windows-1251 | Мельник подарил три мешка муки, чтобы праздник состоялся",
        "windows-1251 | windows-1251 | windows-1251 | Мірошник подарував три мішки борошна, щоб свято відбулося",
        "windows-1257 | windows-1257 | windows-1257 | Tiltui dar trūksta dvylikos tūkstančių eurų, todėl kepykla renka",
        "windows-1253 | iso-8859-1   | ISO-8859-7   | Ο μυλωνάς χάρισε τρία σακιά αλεύρι για τη γιορτή του σχολείου",
        "windows-1254 | windows-1254 | windows-1254 | Değirmenci üç çuval un bağışladı, şenlik yağmura rağmen yapılacak",
        "windows-1256 | windows-1252 | windows-1256 | تبرع الطحان بثلاثة أكياس من الدقيق لكي يقام عيد المدرسة",
        "windows-31j  | euc-jp       | windows-31j  | 粉屋は小麦粉を三袋寄付したので、学校の祭りは行われる",
        "EUC-JP       | shift_jis    | EUC-JP       | 粉屋は小麦粉を三袋寄付したので、学校の祭りは行われる",
        "GB18030      | big5         | GB18030      | 磨坊主捐了三袋面粉，这样学校的节日也能按时举行",
        "Big5         | gb2312       | Big5-HKSCS   | 磨坊主捐了三袋麵粉，這樣學校的節日也能按時舉行",
        "EUC-KR       | gb2312       | x-windows-949| 방앗간 주인이 밀가루 세 자루를 내놓아 학교 잔치는 열린다"
      })
  void believesALabelAsFarAsItMakesAText(
      String written, @Nullable String label, String read, String text) {
    byte[] bytes = (text + ".\n").getBytes(Charset.forName(written));
    assertThat(DecodedText.of(bytes, label), is(new DecodedText(text + ".\n", read, 0)));
  }

  @Test
  void textThatSpeaksOfMarkupNamesNoCharset() {
    String text = "Put <meta charset=koi8-r> first. Größe";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(DecodedText.of(bytes, null), is(new DecodedText(text, "UTF-8", 0)));
  }
}
