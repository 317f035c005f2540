package org.belowline.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.belowline.reuse.Taken;
import org.belowline.text.Words;

/**
 * Measures how well and how fast planted passages are found, in threads of several sizes.
 * Arguments: how many threads of each size, the first seed; 20 and 1 without any.
 */
final class MeasureReuse {
  private static final int[] SIZES = {10, 50, 200, 1_000, 5_000};
  private static final double NANOS_PER_MILLI = 1e6;
  private static final int THOUSAND = 1_000;
  private static final int WARM_UP = 500;

  private MeasureReuse() {}

  public static void main(String[] args) {
    int threads = args.length > 0 ? Integer.parseInt(args[0]) : 20;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    PrintStream out = System.out;
    ZipfWords words = new ZipfWords(new Random(0));
    // What Java does when it begins is not of a thread.
    ReuseScore.find(ThreadPlanter.thread(words, 0, WARM_UP));
    out.println(
        "comments  planted6  precision  recall  f1      verbatim8  precision  recall  f1      ms/1,000 words");
    for (int size : SIZES) {
      ReuseScore six = new ReuseScore(6, false);
      ReuseScore verbatim = new ReuseScore(8, true);
      long nanos = 0;
      long count = 0;
      for (int i = 0; i < threads; i++) {
        PlantedThread thread = ThreadPlanter.thread(words, seed + i, size);
        long before = cpu();
        List<Taken> taken = ReuseScore.find(thread);
        nanos += cpu() - before;
        count += thread.texts().stream().mapToLong(Words::count).sum();
        six.add(thread, taken);
        verbatim.add(thread, taken);
      }
      out.println(
          String.format(
              Locale.ROOT,
              "%8d  %8d  %9.4f  %6.4f  %6.4f  %9d  %9.4f  %6.4f  %6.4f  %6.3f",
              size,
              six.planted(),
              six.precision(),
              six.recall(),
              six.f1(),
              verbatim.planted(),
              verbatim.precision(),
              verbatim.recall(),
              verbatim.f1(),
              nanos / NANOS_PER_MILLI / count * THOUSAND));
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
