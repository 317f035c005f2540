package org.belowline.page.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Reply) (Thread)",
        "Like (2)ReplyShare",
        "1 | Antworten",
        "Antworten Zitieren",
        "Like · Reply · 7",
        "Recomendar 7 Denunciar",
        "Zum Antworten anmelden Zitieren #"
      })
  void buttonsOfAComment(String line) {
    assertThat(Controls.answer(line), is(true));
    assertThat(Controls.isBar(line), is(true));
  }

  @Test
  void buttonsOfAnything() {
    assertThat(Controls.answer("Share · Save"), is(false));
    assertThat(Controls.isBar("Share · Save"), is(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "Reply soon, please", "Ann Reply"})
  void words(String line) {
    assertThat(Controls.isBar(line), is(false));
  }
}
