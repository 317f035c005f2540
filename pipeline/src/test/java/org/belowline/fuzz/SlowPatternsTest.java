package org.belowline.fuzz;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.belowline.people.DeletionList;
import org.belowline.people.PeoplePolicy;
import org.belowline.people.PeopleWanted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The same few characters again and again, wherever texts stand: read like any other, and in a time
 * that grows as they do. Times are measured in the long form only.
 */
class SlowPatternsTest {
  private static final int SHORT = 400;

  /** In the short form each pattern stands at each fourth place. */
  private static final int STEP = 4;

  /** Characters of the long form; 0 for none. */
  private static final int LONG = Integer.getInteger("belowline.slow.characters", 0);

  private static final double SECONDS_OF_MARKS = 1;
  private static final double GROWTH = 2.5;

  /** What takes no longer for all of it is fast, however it grows. */
  private static final double FEWEST_SECONDS = 0.3;

  private static final PeopleWanted NONE = new PeopleWanted(PeoplePolicy.none(), DeletionList.NONE);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** One of the libraries tells each address that it cannot read. */
  @BeforeAll
  static void quietLibraries() {
    Logger.getLogger("crawlercommons").setLevel(Level.OFF);
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void areReadLikeAnyOther(Shape shape) {
    List<String> patterns = Patterns.all();
    for (int i = shape.ordinal() % STEP; i < patterns.size(); i += STEP) {
      byte[] input = shape.with(Patterns.repeated(patterns.get(i), SHORT));
      assertThat(WholeWay.take(input, "in", shape.map(), NONE).read, is(greaterThan(0L)));
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void takeTwiceTheTimeForTwiceTheSizeAndMarksLessThanASecond(Shape shape) {
    assumeTrue(LONG > 0, "measures time: scripts/torture 21 runs it");
    List<String> marks = Patterns.marks();
    Extreme mark = new Extreme("", 0);
    Extreme slowest = new Extreme("", 0);
    Extreme growth = new Extreme("", 0);
    for (String pattern : Patterns.all()) {
      double seconds = fastest(shape, pattern, LONG);
      mark = marks.contains(pattern) ? mark.or(pattern, seconds) : mark;
      slowest = slowest.or(pattern, seconds);
      if (seconds > FEWEST_SECONDS) {
        growth = growth.or(pattern, seconds / fastest(shape, pattern, LONG / 2));
      }
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "slow patterns: %s: marks at most %.2f s (%s), patterns %.2f s (%s), twice the size %.2f"
                + " times as long (%s)",
            shape,
            mark.value,
            mark.pattern,
            slowest.value,
            slowest.pattern,
            growth.value,
            growth.pattern));
    assertThat(mark.pattern, mark.value, is(lessThan(SECONDS_OF_MARKS)));
    assertThat(growth.pattern, growth.value, is(lessThanOrEqualTo(GROWTH)));
  }

  /** The largest figure so far, and what has it. */
  private record Extreme(String pattern, double value) {
    Extreme or(String other, double figure) {
      return figure > value ? new Extreme(Patterns.told(other), figure) : this;
    }
  }

  /** CPU seconds; of several runs the fastest, where the first takes long enough to matter. */
  private static double fastest(Shape shape, String pattern, int characters) {
    byte[] input = shape.with(Patterns.repeated(pattern, characters));
    double fastest = seconds(shape, input);
    for (int again = 0; again < 2 && fastest > FEWEST_SECONDS; again++) {
      fastest = Math.min(fastest, seconds(shape, input));
    }
    return fastest;
  }

  private static double seconds(Shape shape, byte[] input) {
    long start = THREADS.getCurrentThreadCpuTime();
    WholeWay.take(input, "in", shape.map(), NONE);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
