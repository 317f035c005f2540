package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0",
        "'  \n '|0",
        "— … !? 👍|0",
        "The quick (“brown”) fox can’t jump 32.3 feet, right?|9",
        "1,000 people|2",
        "e-mail|2",
        "naïve café|2",
        "Привет, мир!|2",
        "北京|1",
        "カタカナ|1",
        "สวัสดีครับ|2"
      })
  void countsSegmentsWithLettersOrNumbers(String text, long words) {
    assertThat(Words.count(text), is(words));
  }

  @Test
  void doesNotDependOnTheFormOfAccents() {
    assertThat(Words.count("cafe\u0301 noir"), is(Words.count("caf\u00e9 noir")));
  }

  @Test
  void countsTheSameOnManyThreads() {
    List<Long> counts =
        IntStream.range(0, 2_000)
            .parallel()
            .mapToObj(i -> Words.count("word ".repeat(i % 50)) - i % 50)
            .distinct()
            .toList();
    assertThat(counts, is(List.of(0L)));
  }
}
