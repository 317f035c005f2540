package org.belowline.export.convokit;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.export.ExportFormat;
import org.belowline.export.JsonEntries;
import org.belowline.export.MarkupText;
import org.belowline.export.ThreadKey;
import org.belowline.lines.JsonLines;
import org.belowline.model.Article;
import org.belowline.model.Evidence;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A corpus of ConvoKit: its utterances, one a line. The one that a conversation begins with is the
 * article. The files beside them have nothing that is read, and are told by their names too.
 */
public final class ConvoKitCorpus implements ExportFormat {
  private static final String CODE = "convokit";
  private static final int HEAD = 1 << 12;

  private static final Set<String> GONE = Set.of("[deleted]", "[removed]");

  @Override
  public boolean recognises(String name, byte[] head, Wanted wanted) {
    return hasUtterances(head) || FileBeside.is(name, head);
  }

  private static boolean hasUtterances(byte[] head) {
    if (!JsonLines.begins(head)) {
      return false;
    }
    Utterance first = new Utterance();
    first.readBeginning(JsonEntries.firstLine(head));
    return first.isOne();
  }

  @Override
  public void read(InputStream in, Wanted wanted, Entries entries) throws IOException {
    BufferedInputStream stream = new BufferedInputStream(in);
    stream.mark(HEAD);
    byte[] head = stream.readNBytes(HEAD);
    stream.reset();
    if (!hasUtterances(head)) {
      entries.skip(SkipKind.OTHER_ENTRY);
      return;
    }
    Utterance utterance = new Utterance();
    JsonEntries.read(
        stream,
        wanted.maxEntryBytes(),
        entries,
        (entry, line) -> {
          utterance.read(line);
          take(utterance, entry, entries);
        });
  }

  private static void take(Utterance utterance, Entry entry, Entries entries) {
    String conversation = utterance.conversation();
    if (!utterance.isOne() || conversation == null) {
      entries.reject(
          entry, Reject.Reason.BAD_RECORD, "the line has not what an utterance of a corpus has");
      return;
    }
    ThreadKey key = ThreadKey.of(null, CODE, conversation);
    if (utterance.isFirst()) {
      entries.article(entry, key, utterance.id(), key.addressed(article(utterance)));
    } else if ("missing".equals(utterance.status())) {
      // It stands for a comment that the corpus has not either.
      entries.skip(SkipKind.OTHER_ENTRY);
    } else {
      entries.comment(entry, key, null, comment(utterance));
    }
  }

  private static Article article(Utterance utterance) {
    String text = MarkupText.ofText(requireNonNull(utterance.text()));
    String author = utterance.knownSpeaker();
    return new Article(
            null,
            null,
            null,
            null,
            null,
            utterance.title(),
            null,
            author == null ? null : List.of(author),
            utterance.time(),
            null,
            text.isEmpty() || GONE.contains(text) ? null : text,
            null,
            null,
            null)
        .asPost();
  }

  private static RawComment comment(Utterance utterance) {
    String text = MarkupText.ofText(requireNonNull(utterance.text()));
    boolean isGone = GONE.contains(text) || "deleted".equals(utterance.status());
    String answered = utterance.answered();
    @Nullable String speaker = utterance.speaker();
    return new RawComment(
        null,
        null,
        isGone ? Status.DELETED : Status.PRESENT,
        answered == null ? null : Evidence.ID,
        utterance.id(),
        isGone || speaker == null || speaker.isBlank() ? null : speaker,
        null,
        utterance.time(),
        isGone ? null : text,
        null,
        utterance.votes(),
        null,
        isGone ? null : utterance.knownSpeaker(),
        answered,
        null);
  }
}
