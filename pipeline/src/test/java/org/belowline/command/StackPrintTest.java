package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.FileNotFoundException;
import org.junit.jupiter.api.Test;

class StackPrintTest {
  @Test
  void hasPlacesAndWhatFilesSayButNoOtherWords() {
    Exception error =
        new IllegalStateException("Marit Olsen", new FileNotFoundException("out/threads.csv"));

    String print = StackPrint.of(error);

    assertThat(print, startsWith("java.lang.IllegalStateException\n\tat org.belowline.command."));
    assertThat(
        print, containsString("\ncaused by java.io.FileNotFoundException: out/threads.csv\n\tat "));
    assertThat(print, not(containsString("Marit")));
  }
}
