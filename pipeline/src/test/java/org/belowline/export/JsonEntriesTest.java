package org.belowline.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonEntriesTest {
  /** A mistake of the reader's costs the line that brings it to light. */
  @Test
  void rejectsEachLineThatItsReaderFailsAt() throws IOException {
    Counted entries = new Counted();

    JsonEntries.read(
        new ByteArrayInputStream("{}\n".repeat(10_000).getBytes(StandardCharsets.UTF_8)),
        100,
        entries,
        (entry, line) -> {
          if (entry.record() % 100 == 7) {
            throw new IllegalStateException("unforeseen");
          }
          entries.skip(SkipKind.HIDDEN);
        });

    assertThat(entries.reasons, hasSize(100));
    assertThat(entries.reasons, everyItem(is(Reject.Reason.INTERNAL_ERROR)));
    assertThat(entries.skipped, is(9_900));
  }

  private static final class Counted implements Entries {
    private final List<Reject.Reason> reasons = new ArrayList<>();
    private int skipped;

    @Override
    public void article(Entry entry, ThreadKey key, @Nullable String sourceId, Article article) {}

    @Override
    public void comment(
        Entry entry, ThreadKey key, @Nullable Article article, RawComment content) {}

    @Override
    public void skip(SkipKind kind) {
      skipped++;
    }

    @Override
    public void reject(Entry entry, Reject.Reason reason, String detail) {
      reasons.add(reason);
    }
  }
}
