package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import org.belowline.model.Reject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n \"comments\": []\n}",
        "\uFEFF[{\"id\": 1}]",
        "[{\"id\": 1}, {\"id\": 2}]",
        "\n[\n{\"user_actions\": [1, 2",
      })
  void jsonOfNoKnownFormIsRejected(String json) {
    Read read = read(json);
    assertThat(read.reasons(), contains(Reject.Reason.UNSUPPORTED));
    assertThat(read.pages, is(empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ see below }\nTides\n",
        "[1] Tides\n",
        "[Update] Tides\n",
        "[\"Tides\", \"boats\"]\n",
        "[]\n\nTides\n",
        "[{\"a\": 1}]\n\nThis is how the port writes its tides.\n",
      })
  void textThatBeginsSoIsText(String text) {
    assertThat(read(text).pages, hasSize(1));
  }

  private static Read read(String content) {
    return Read.of(content.getBytes(StandardCharsets.UTF_8));
  }
}
