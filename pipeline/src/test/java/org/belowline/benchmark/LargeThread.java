package org.belowline.benchmark;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.belowline.model.Evidence;
import org.belowline.model.ExportedComment;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.model.ZoneBasis;
import org.belowline.people.PeopleWanted;
import org.belowline.table.DiscussionRows;
import org.belowline.thread.ThreadAssembly;

/** One thread of very many rows through the domain alone: how long it takes, and what it holds. */
final class LargeThread {
  private static final String ARTICLE_ID = Ids.articleOfText("a town");
  private static final Location PLACE = new Location("rows.jsonl", null, null);

  private final boolean chain;
  private final Random random = new Random(1);

  private LargeThread(boolean chain) {
    this.chain = chain;
  }

  /** The form ({@code chain} or {@code tree}) and the number of rows. */
  public static void main(String[] arguments) {
    int rows = Integer.parseInt(arguments[1]);
    LargeThread thread = new LargeThread(arguments[0].equals("chain"));
    long start = System.nanoTime();
    ThreadAssembly.Assembled assembled =
        ThreadAssembly.assemble(List.of(), thread.rows(rows), PeopleWanted.AS_PRINTED);
    System.gc();
    Runtime java = Runtime.getRuntime();
    long held = java.totalMemory() - java.freeMemory();
    long[] written = new long[1];
    DiscussionRows.fill(assembled.discussion(), row -> written[0]++);
    System.out.printf(
        Locale.ROOT,
        "%s of %,d: %,d rows of tables, virality %s, %d MiB held, heap %d MiB, %.1f s%n",
        arguments[0],
        rows,
        written[0],
        assembled.discussion().summary().shape().structuralVirality(),
        held >> 20,
        java.maxMemory() >> 20,
        (System.nanoTime() - start) / 1e9);
  }

  /** In random order; put together when they are asked for, as they are when they are read. */
  private Iterable<ExportedComment> rows(int count) {
    int[] order = Corpus.shuffled(count, random);
    return () -> iterator(order);
  }

  private Iterator<ExportedComment> iterator(int[] order) {
    return IntStream.of(order).mapToObj(this::row).iterator();
  }

  private ExportedComment row(int v) {
    int parent = chain ? v - 1 : random.nextInt(v + 1) - 1;
    return new ExportedComment(
        ARTICLE_ID,
        PLACE,
        "jsonl",
        null,
        new RawComment(
            null,
            null,
            Status.PRESENT,
            parent < 0 ? null : Evidence.ID,
            "c" + v,
            Commenters.name(Commenters.any(random)).intern(),
            null,
            new Moment(v * 1_000_000L, Integer.toString(v), Precision.SECOND, ZoneBasis.GIVEN),
            Prose.comment(random),
            null,
            null,
            null,
            null,
            parent < 0 ? null : "c" + parent,
            null));
  }
}
