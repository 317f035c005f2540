package org.belowline.fuzz;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.belowline.also.AlsoFormat;
import org.belowline.beam.CodedPieces;
import org.belowline.beam.ParquetFiles;
import org.belowline.dump.CaptureWindow;
import org.belowline.dump.Dump;
import org.belowline.dump.DumpFormat;
import org.belowline.dump.Limits;
import org.belowline.dump.PageMap;
import org.belowline.dump.RawPage;
import org.belowline.dump.RecordSink;
import org.belowline.export.CommentMap;
import org.belowline.export.ExportFormat;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.page.PageExtractor;
import org.belowline.people.PeopleWanted;
import org.belowline.table.CsvRows;
import org.belowline.table.DiscussionRows;
import org.belowline.table.RejectRows;
import org.belowline.table.RowCodec;
import org.belowline.table.SortedRow;
import org.belowline.table.Table;
import org.belowline.thread.ThreadAssembly;
import org.jspecify.annotations.Nullable;

/**
 * Some bytes on the whole way from an input to cells, every promise checked that holds whatever the
 * bytes are.
 */
final class WholeWay {
  private static final Limits LIMITS = new Limits(1 << 23, 200);
  private static final Map<Table, RowCodec> CODECS =
      Arrays.stream(Table.values()).collect(toMap(table -> table, RowCodec::new));

  private final Map<String, Shown> shown = new TreeMap<>();
  private final PageExtractor extractor = new PageExtractor(LIMITS);
  private final PeopleWanted people;
  private final CodedPieces pieces = new CodedPieces();
  private final StringBuilder cells = new StringBuilder();
  private final Map<Table, CsvRows> csv = new EnumMap<>(Table.class);
  private final Account account = new Account();

  private WholeWay(PeopleWanted people) {
    this.people = people;
    try {
      for (Table table : Table.values()) {
        csv.put(table, new CsvRows(table, cells));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes the bytes the whole way.
   *
   * @param name of the input
   * @param map of a table of comments; null for none
   * @return what became of them
   */
  static Account take(byte[] bytes, String name, @Nullable CommentMap map, PeopleWanted people) {
    WholeWay way = new WholeWay(people);
    Dump dump =
        new Dump(
            LIMITS,
            PageMap.USUAL,
            CaptureWindow.ALL,
            new ExportFormat.Wanted(false, LIMITS.maxPageBytes(), null, map),
            new ParquetFiles(null));
    dump.read(() -> new SeekableInMemoryByteChannel(bytes.clone()), name, way.new Sink());
    way.shown.values().forEach(way::assemble);
    way.account.check();
    return way.account;
  }

  private void assemble(Shown of) {
    ThreadAssembly.Assembled assembled = ThreadAssembly.assemble(of.captures, of.comments, people);
    Bounds.check(assembled.discussion());
    DiscussionRows.fill(assembled.discussion(), this::print);
    for (AlsoFormat format : AlsoFormat.values()) {
      format.fill(assembled.discussion(), (file, key, value) -> {});
    }
    account.documents += assembled.discussion().documents().size();
    account.comments += of.comments.size() - assembled.duplicates().size();
    account.duplicates += assembled.duplicates().size();
    assembled.rejects().forEach(this::reject);
  }

  private void reject(Reject reject) {
    if (reject.reason() == Reject.Reason.INTERNAL_ERROR) {
      throw new AssertionError("an exception came out: " + reject);
    }
    account.rejects++;
    RejectRows.fill(people.policy().shown(reject, LIMITS.rejectSampleBytes()), this::print);
  }

  /** As workers and writers do. */
  private void print(SortedRow row) {
    RowCodec codec = CODECS.get(row.table());
    try {
      csv.get(row.table()).print(codec.decode(codec.encode(row.row())));
      cells.setLength(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Shown of(String articleId) {
    return shown.computeIfAbsent(articleId, id -> new Shown());
  }

  /** What pages and rows show of one article. */
  private static final class Shown {
    private final List<Capture> captures = new ArrayList<>();
    private final List<ExportedComment> comments = new ArrayList<>();
  }

  /** What was handed out, and what came of it. */
  static final class Account {
    long read;
    long skipped;
    long documents;
    long comments;
    long duplicates;
    long rejects;

    private void check() {
      if (read == 0) {
        throw new AssertionError("neither a record nor a reject");
      }
      if (read != documents + comments + skipped + rejects) {
        throw new AssertionError(
            "read "
                + read
                + ", documents "
                + documents
                + ", comments "
                + comments
                + ", skipped "
                + skipped
                + ", rejects "
                + rejects);
      }
    }
  }

  private final class Sink implements RecordSink {
    @Override
    public void page(RawPage page) {
      account.read++;
      PageExtractor.Outcome outcome = extractor.extract(page);
      if (outcome instanceof PageExtractor.Kept kept) {
        of(kept.capture().articleId()).captures.add(pieces.sent(kept.capture()));
      } else if (outcome instanceof PageExtractor.Rejected rejected) {
        WholeWay.this.reject(rejected.reject());
      }
    }

    @Override
    public void article(DumpFormat format, Capture article) {
      account.read++;
      of(article.articleId()).captures.add(pieces.sent(article));
    }

    @Override
    public void comment(DumpFormat format, ExportedComment comment) {
      account.read++;
      of(comment.articleId()).comments.add(pieces.sent(comment));
    }

    @Override
    public void reject(@Nullable DumpFormat format, Reject reject) {
      account.read++;
      WholeWay.this.reject(reject);
    }

    @Override
    public void skip(DumpFormat format, SkipKind kind) {
      account.read++;
      account.skipped++;
    }
  }
}
