package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                  | 0
          ... – ! 😀                          | 0
          The quick (“brown”) fox can’t jump 32.3 feet, right? | 9
          e-mail                              | 2
          Привет, мир                         | 2
          """)
  void countsWordsOfUax29(String text, long words) {
    assertThat(Words.count(text), is(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          see https://a.example/x and http://b.example | 2
          www.a.example                                | 1
          https://www.a.example                        | 1
          link to the past                             | 0
          link to                                      | 1
          awww.nice                                    | 0
          """)
  void countsLinks(String text, long links) {
    assertThat(Links.count(text), is(links));
  }
}
