package org.belowline.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.beam.sdk.util.UserCodeException;
import org.junit.jupiter.api.Test;

class RunFailedExceptionTest {
  private static final String NAME = "Marit Olsen";

  @Test
  void saysWhatADiskSays() {
    IOException full = new IOException("No space left on device");
    assertThat(
        RunFailedException.of(UserCodeException.wrap(new UncheckedIOException(full))).getMessage(),
        is("the pipeline failed: java.io.IOException: No space left on device"));
  }

  @Test
  void keepsWordsOfTheInputToItself() {
    IllegalStateException ours = new IllegalStateException("no author is called " + NAME);
    assertThat(
        RunFailedException.of(new RuntimeException(ours)).getMessage(),
        is(
            "the pipeline failed: a mistake of belowline's: IllegalStateException in "
                + "beam.RunFailedExceptionTest, line "
                + ours.getStackTrace()[0].getLineNumber()));
    IOException library = new JsonMappingException(null, "Unexpected value " + NAME);
    assertThat(
        RunFailedException.of(new UncheckedIOException(library)).getMessage(),
        not(containsString(NAME)));
  }

  @Test
  void leavesTheRunnerItsOwnMistakes() {
    IllegalStateException lost = new IllegalStateException("a worker is no longer reachable");
    lost.setStackTrace(new StackTraceElement[0]);
    assertThat(
        RunFailedException.of(new RuntimeException(lost)).getMessage(),
        is("the pipeline failed: IllegalStateException of the runner, whose log says why"));
  }
}
