package org.belowline.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.junit.jupiter.api.Test;

class EngineDefaultsTest {
  @Test
  void areThoseOfTheRunnerThatIsAskedFor() {
    assertThat(
        EngineDefaults.missingIn(List.of("--runner=SparkRunner")),
        is(List.of("--preferGroupByKeyToHandleHugeValues=true", "--storageLevel=MEMORY_AND_DISK")));
  }

  @Test
  void knowARunnerByTheNameOfItsClassInAnyCase() {
    assertThat(
        EngineDefaults.missingIn(List.of("--runner=org.apache.beam.runners.flink.FlinkRunner")),
        hasItem("--executionModeForBatch=BATCH"));
    assertThat(
        EngineDefaults.missingIn(List.of("--runner=flinkrunner")),
        hasItem("--executionModeForBatch=BATCH"));
  }

  @Test
  void giveWayToWhatTheUserSays() {
    assertThat(
        EngineDefaults.missingIn(
            List.of("--executionModeForBatch=PIPELINED", "--runner=FlinkRunner")),
        not(hasItem("--executionModeForBatch=BATCH")));
  }

  @Test
  void areNoneInThisProcess() {
    assertThat(EngineDefaults.missingIn(List.of()), is(empty()));
    assertThat(EngineDefaults.missingIn(List.of("--runner=DirectRunner")), is(empty()));
  }
}
