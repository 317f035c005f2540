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

  /** What takes less says nothing about growth. */
  private static final double FEWEST_SECONDS = 0.1;

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
  void marksTakeLessThanASecond(Shape shape) {
    assumeTrue(LONG > 0);
    double slowest = 0;
    String which = "";
    for (String mark : Patterns.marks()) {
      double seconds = fastest(shape, mark, LONG);
      which = seconds > slowest ? Patterns.told(mark) : which;
      slowest = Math.max(seconds, slowest);
    }
    tell(
        "%s: %d marks of %d characters, at most %.2f s (%s)",
        shape, Patterns.marks().size(), LONG, slowest, which);
    assertThat(which, slowest, is(lessThan(SECONDS_OF_MARKS)));
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void takeTwiceTheTimeForTwiceTheSize(Shape shape) {
    assumeTrue(LONG > 0);
    double steepest = 0;
    String which = "";
    int measured = 0;
    List<String> patterns = Patterns.all();
    for (String pattern : patterns) {
      int characters = LONG / 4;
      double once = fastest(shape, pattern, characters);
      while (once < FEWEST_SECONDS && characters < LONG) {
        characters *= 2;
        once = fastest(shape, pattern, characters);
      }
      double growth = once < FEWEST_SECONDS ? 0 : fastest(shape, pattern, 2 * characters) / once;
      measured += growth > 0 ? 1 : 0;
      which = growth > steepest ? Patterns.told(pattern) : which;
      steepest = Math.max(growth, steepest);
    }
    tell(
        "%s: %d of %d patterns take long enough to tell, doubled they take at most %.2f times as long (%s)",
        shape, measured, patterns.size(), steepest, which);
    assertThat(which, steepest, is(lessThanOrEqualTo(GROWTH)));
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

  private static void tell(String form, Object... values) {
    System.out.println("slow patterns: " + String.format(Locale.ROOT, form, values));
  }
}
