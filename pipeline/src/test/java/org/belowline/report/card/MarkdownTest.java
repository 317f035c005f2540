package org.belowline.report.card;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '\0',
      value = {
        "ferry.example\tferry\\.example",
        "<b>&amp;</b>\t&#60;b&#62;&#38;amp;&#60;/b&#62;",
        "a | b\ta &#124; b",
        "[x](http://y.example)\t\\[x\\]\\(http&#58;//y\\.example\\)",
        "![x](y)\t\\!\\[x\\]\\(y\\)",
        "`code` *a* _b_\t\\`code\\` \\*a\\* \\_b\\_",
        "# 1. - +\t\\# 1\\. \\- \\+",
        "me@ferry.example\tme&#64;ferry\\.example",
        "~~~ $x$\t&#126;&#126;&#126; &#36;x&#36;",
        "Fähre 渡し船\tFähre 渡し船",
      })
  void textsStayTexts(String text, String escaped) {
    assertThat(Markdown.escape(text), is(escaped));
  }

  @ParameterizedTest
  @CsvSource({"'a\nb', a b", "'a\r\n\tb', a   b", "a\u202Eb, a\uFFFDb", "a\u0000b, a\uFFFDb"})
  void allIsOnOneLineAndCanBeSeen(String text, String escaped) {
    assertThat(Markdown.escape(text), is(escaped));
  }
}
