package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belowline.export.CommentMap;
import org.belowline.export.ExportFormat;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sink throws is no damage of the input: it comes out, whoever reads. */
class SinkFailureTest {
  private static final Path FIXTURES = Path.of(System.getProperty("belowline.fixtures"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "warc/input/first.warc",
        "archives/input/pages.tar.gz",
        "archives/input/pages.zip",
        "jsonl-pages/input/pages.jsonl",
        "map-socc/input/comments.csv",
        "reddit/input/RS_2020-04.jsonl",
        "wxr/input/skerry.xml",
        "discourse/input/411.json"
      })
  void comesOut(String input) throws IOException {
    byte[] bytes = Files.readAllBytes(FIXTURES.resolve(input));
    String map =
        Files.readString(
            FIXTURES.resolveSibling("maps").resolve("socc.json"), StandardCharsets.UTF_8);
    Dump dump =
        Read.dump(
            PageMap.USUAL,
            CaptureWindow.ALL,
            new ExportFormat.Wanted(false, 1 << 16, null, CommentMap.parse(map)));
    Full sink = new Full();

    RuntimeException thrown =
        assertThrows(
            RuntimeException.class,
            () ->
                dump.read(() -> Channels.newChannel(new ByteArrayInputStream(bytes)), "in", sink));

    assertThat(thrown, is(sameInstance(sink.failure)));
    assertThat(sink.rejects, is(List.of()));
  }

  /** Takes no record. */
  private static final class Full implements RecordSink {
    private final IllegalStateException failure = new IllegalStateException("full");
    private final List<Reject> rejects = new ArrayList<>();

    @Override
    public void page(RawPage page) {
      throw failure;
    }

    @Override
    public void article(DumpFormat format, Capture article) {
      throw failure;
    }

    @Override
    public void comment(DumpFormat format, ExportedComment comment) {
      throw failure;
    }

    @Override
    public void reject(@Nullable DumpFormat format, Reject reject) {
      rejects.add(reject);
    }

    @Override
    public void skip(DumpFormat format, SkipKind kind) {}
  }
}
