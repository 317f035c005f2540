package org.belowline.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import org.belowline.page.html.element.ElementText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        // as kept (~ is the end of a line), as seen (| parts paragraphs, ~ lines)
        "The pier is shut.~~Ask the port., The pier is shut.|Ask the port.",
        "The pier is shut.~Ask the port., The pier is shut.~Ask the port.",
        "The pier is shut.<br />~Ask the port., The pier is shut.~Ask the port.",
        "The pier is shut.~<br>Ask the port., The pier is shut.~Ask the port.",
        "The pier is shut.<br />~~Ask the port., The pier is shut.|Ask the port.",
        "The pier is shut.~ ~Ask the port., The pier is shut.|Ask the port.",
        "The <b>pier~is</b> shut.~~<i>Ask</i> the port., The pier~is shut.|Ask the port.",
        "<p>The pier is shut.</p>~<p>Ask the port.</p>~, The pier is shut.|Ask the port.",
        "Shut:~<ul>~<li>pier</li>~~<li>quay</li>~</ul>~Ask., Shut:|• pier~• quay|Ask.",
        "The pier.~~<!--more-->~~Ask., The pier.|Ask.",
        "<pre>a~~b</pre>~c, a|b|c",
        "3 < 4~and 5, 3 < 4~and 5",
        "Tom &amp; Ada, Tom & Ada",
      })
  void linesBreakAndBlankLinesPartParagraphsUnlessMarkupDoesSoItself(String kept, String seen) {
    String text = HtmlText.ofLines(kept.replace('~', '\n')).text();

    assertThat(text.replace("\n\n", "|").replace('\n', '~'), is(seen));
  }

  @Test
  void inMereHtmlTheEndsOfLinesAreWhiteSpace() {
    assertThat(HtmlText.of("The pier\n\nis shut.<br>Ask.").text(), is("The pier is shut.\nAsk."));
  }

  @Test
  void blockQuotesAreSetOffFromTheTextAroundThem() {
    ElementText.Paragraphs body =
        HtmlText.of("<p>He wrote:</p><blockquote><p>One.</p><p>Two.</p></blockquote>And left.");

    assertThat(body.paragraphs(), contains("He wrote:", "One.", "Two.", "And left."));
    assertThat(body.setOff(), contains(1, 2));
  }

  @Test
  void aTitleIsOneLine() {
    assertThat(HtmlText.line("The <em>pier</em>\n &#8211; shut"), is("The pier – shut"));
    assertThat(HtmlText.line(" \n "), is(""));
  }

  @Test
  void emptyTextHasNoParagraphs() {
    assertThat(HtmlText.ofLines(" \n\n ").paragraphs(), is(empty()));
  }

  @Test
  void aHundredThousandLinesAreReadInOneGo() {
    assertThat(HtmlText.ofLines("One line.\n\n".repeat(100_000)).paragraphs(), hasSize(100_000));
  }
}
