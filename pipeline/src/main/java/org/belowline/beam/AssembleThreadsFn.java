package org.belowline.beam;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.belowline.also.AlsoFormat;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.model.Location;
import org.belowline.model.Mishap;
import org.belowline.model.Reject;
import org.belowline.survey.Surveyor;
import org.belowline.table.DiscussionRows;
import org.belowline.table.RejectRows;
import org.belowline.thread.ThreadAssembly;
import org.jspecify.annotations.Nullable;

/**
 * Brings the captures and the comments of exports in a bucket together, thread by thread, and turns
 * each thread into rows. All of a thread that could not be brought together is rejected.
 */
final class AssembleThreadsFn extends DoFn<KV<String, Iterable<byte[]>>, KV<String, byte[]>> {
  private static final long serialVersionUID = 1L;

  private final Settings settings;
  private final Stations stations;

  AssembleThreadsFn(Settings settings, Stations stations) {
    this.settings = settings;
    this.stations = stations;
  }

  @ProcessElement
  public void process(
      @Element KV<String, Iterable<byte[]>> bucket, OutputReceiver<KV<String, byte[]>> out) {
    RunEnd.with(settings, () -> assembleBucket(bucket.getKey(), bucket.getValue(), out));
  }

  private void assembleBucket(
      String group, Iterable<byte[]> bucket, OutputReceiver<KV<String, byte[]>> out) {
    if (settings.scratch() != null) {
      assemble(group, bucket, out);
      return;
    }
    try (RereadBlocks blocks = new RereadBlocks(bucket)) {
      assemble(group, blocks, out);
    }
  }

  private void assemble(
      String group, Iterable<byte[]> bucket, OutputReceiver<KV<String, byte[]>> out) {
    Iterable<KV<byte[], byte[]>> pieces = Block.pairs(bucket);
    Tally tally = new Tally();
    try (Blocks kept = new Blocks(settings.scratch());
        GroupThreads threads = new GroupThreads(settings, group)) {
      BlockWriter blocks = new BlockWriter(kept, out::output);
      Keyed keyed = new Keyed(settings.shards(), blocks);
      HeldRows held = new HeldRows(settings.shards(), kept, blocks, out::output);
      Surveyor surveyor = keyed.surveyor();
      Passing passing = new Passing(threads, keyed, surveyor, tally);
      Map<String, String> mishaps = assemble(pieces, passing, held);
      if (!mishaps.isEmpty()) {
        reject(pieces, threads, mishaps, keyed, tally);
      }
      if (threads.kept() != null) {
        keyed.send(threads.kept().finish());
      }
      blocks.flush();
      tally.travelled(Tally.FROM_ASSEMBLY, kept.bytes());
      keyed.send(tally);
      surveyor.finish();
      blocks.flush();
    }
  }

  /** Assembles all threads; tells what went wrong with some, by the id of their article. */
  private Map<String, String> assemble(
      Iterable<KV<byte[], byte[]>> bucket, Passing passing, HeldRows held) {
    KeptThreads kept = passing.threads.kept();
    Map<String, String> mishaps = new TreeMap<>();
    try (ExternalSort sort = new ExternalSort(settings.scratch())) {
      SortedPieces sorted = new SortedPieces(sort.sort(bucket));
      ThreadPieces pieces = new ThreadPieces(passing.threads.joined(sorted, passing), kept);
      while (pieces.next()) {
        ThreadAssembly.Assembled assembled = null;
        Surveyor.Look look = null;
        try {
          assembled = assemble(pieces, held.rows());
          look = passing.surveyor.look(assembled.discussion());
        } catch (UncheckedIOException e) {
          throw e; // of the disk that pieces and rows lie on
        } catch (RuntimeException | StackOverflowError e) {
          mishaps.put(pieces.articleId(), Mishap.told(e));
        }
        if (look == null) {
          held.drop();
          pieces.skipRest();
        } else {
          held.release();
          passing.surveyor.take(look);
          count(assembled, pieces.commentsRead(), passing.tally);
        }
        if (kept != null) {
          boolean isWhole = look != null && assembled.duplicates().isEmpty();
          kept.end(isWhole, isWhole ? look.toJson() : Block.EMPTY);
        }
      }
    }
    return mishaps;
  }

  private ThreadAssembly.Assembled assemble(ThreadPieces pieces, Keyed rows) {
    ThreadAssembly.Assembled assembled =
        stations.assemble(pieces.captures(), pieces.comments(), settings.people());
    DiscussionRows.fill(assembled.discussion(), rows::send);
    for (AlsoFormat format : settings.also()) {
      format.fill(assembled.discussion(), rows::send);
    }
    assembled.rejects().forEach(reject -> send(reject, rows));
    return assembled;
  }

  private static void count(ThreadAssembly.Assembled assembled, long comments, Tally tally) {
    tally.assembled(comments - assembled.duplicates().size());
    for (ExportedComment duplicate : assembled.duplicates()) {
      tally.rejectedAfterAll(duplicate.format(), Reject.Reason.DUPLICATE_ID);
    }
    tally.forgot(assembled.forgetting());
  }

  /** Reads the bucket once more, for where the pieces of some threads lie. */
  private void reject(
      Iterable<KV<byte[], byte[]>> bucket,
      GroupThreads threads,
      Map<String, String> mishaps,
      Keyed rows,
      Tally tally) {
    try (ExternalSort sort = new ExternalSort(settings.scratch())) {
      SortedPieces sorted = new SortedPieces(sort.sort(bucket));
      ThreadPieces pieces = new ThreadPieces(threads.joined(sorted, JoinedPieces.NOTHING), null);
      while (pieces.next()) {
        String mishap = mishaps.get(pieces.articleId());
        if (mishap == null) {
          pieces.skipRest();
          continue;
        }
        for (Capture capture : pieces.captures()) {
          tally.rejectedAfterAll(capture.document().format(), Reject.Reason.INTERNAL_ERROR);
          send(reject(capture.document().location(), mishap, capture.document().sha256()), rows);
        }
        for (ExportedComment comment : pieces.comments()) {
          tally.rejectedAfterAll(comment.format(), Reject.Reason.INTERNAL_ERROR);
          send(reject(comment.location(), mishap, null), rows);
        }
      }
    }
  }

  private static Reject reject(Location location, String mishap, @Nullable String sha256) {
    return new Reject(
        location, Reject.Stage.ASSEMBLE, Reject.Reason.INTERNAL_ERROR, mishap, sha256, null);
  }

  private void send(Reject reject, Keyed rows) {
    RejectRows.fill(
        settings.people().policy().shown(reject, settings.rejectSampleBytes()), rows::send);
  }

  /** What becomes of threads of an earlier run: as it was, or with its rows taken back. */
  private record Passing(GroupThreads threads, Keyed rows, Surveyor surveyor, Tally tally)
      implements JoinedPieces.Passing {
    @Override
    public void same(EarlierThreads earlier) {
      KeptThreads kept = threads.kept();
      long comments = 0;
      kept.begin(earlier.thread());
      for (byte[] piece = earlier.next(); piece != null; piece = earlier.next()) {
        kept.piece(earlier.input(), piece);
        comments += PieceCodec.isCapture(piece) ? 0 : 1;
      }
      kept.end(true, earlier.look());
      surveyor.take(Surveyor.Look.ofJson(earlier.look()));
      tally.assembled(comments);
    }

    @Override
    public void other(String articleId) {
      rows.takeBack(articleId);
    }
  }
}
