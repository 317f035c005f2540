package org.belowline.export.mtif;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.export.ExportFormat;
import org.belowline.export.ThreadKey;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.jspecify.annotations.Nullable;

/** One export being read; an entry's comments go out before the entry does. */
final class MtifReading {
  private final MtifParts parts;
  private final ExportFormat.Wanted wanted;
  private final Entries entries;
  private long records;

  /** The entry that is being read; null between entries. */
  private @Nullable Open open;

  MtifReading(BufferedInputStream in, ExportFormat.Wanted wanted, Entries entries)
      throws IOException {
    this.parts = new MtifParts(in, wanted.maxEntryBytes());
    this.wanted = wanted;
    this.entries = entries;
  }

  void read() throws IOException {
    boolean broken = false;
    try {
      for (MtifPart part = parts.next(); part != null; part = parts.next()) {
        broken |= part.broken();
        take(part);
      }
    } catch (IOException e) {
      finish(true);
      throw e;
    }
    if (broken) {
      throw new EOFException("a part is not closed");
    }
  }

  private void take(MtifPart part) {
    if (open == null) {
      open = new Open(part, records++);
      return;
    }
    switch (part.kind()) {
      case MtifPart.BODY, MtifPart.MORE -> open.add(part);
      case MtifPart.COMMENT -> comment(part, open);
      case MtifPart.PING -> {
        records++;
        entries.skip(SkipKind.PINGBACK);
      }
      case MtifPart.END -> finish(false);
      default -> {}
    }
  }

  private void comment(MtifPart part, Open of) {
    if (part.broken()) {
      return;
    }
    Entry entry = new Entry(records++, part.start(), content(part.text()), part.charset().name());
    MtifFields fields = MtifFields.ofComment(part.text());
    if (part.tooLarge()) {
      rejectTooLarge(entry);
    } else if (MtifEntry.isSecret(fields) && !wanted.unapproved()) {
      entries.skip(SkipKind.UNAPPROVED);
    } else {
      of.hasComments = true;
      entries.comment(entry, of.key, null, MtifEntry.comment(fields));
    }
  }

  /** Ends an entry; one that is cut is nothing, unless comments of it are there. */
  private void finish(boolean cut) {
    Open entry = open;
    open = null;
    if (entry == null || (cut || entry.broken) && !entry.hasComments) {
      return;
    }
    if (entry.tooLarge) {
      rejectTooLarge(entry.place());
    } else if (entry.fields.values().isEmpty()) {
      entries.reject(entry.place(), Reject.Reason.BAD_RECORD, "an entry without any field");
    } else if (entry.hasComments || MtifEntry.isPublished(entry.fields)) {
      entries.article(
          entry.place(),
          entry.key,
          entry.fields.get("BASENAME"),
          entry.key.addressed(MtifEntry.article(entry.fields, entry.body.toString())));
    } else {
      entries.skip(SkipKind.OTHER_ENTRY);
    }
  }

  private void rejectTooLarge(Entry entry) {
    String detail =
        String.format(
            Locale.ROOT,
            "a part of the entry has more than %d characters; raise --max-page-bytes to read it",
            wanted.maxEntryBytes());
    entries.reject(entry, Reject.Reason.TOO_LARGE, detail);
  }

  /** The text without the fields that are nobody's business. */
  private static Supplier<byte[]> content(String text) {
    return () ->
        text.lines()
            .filter(line -> !MtifFields.PRIVATE.contains(String.valueOf(MtifFields.key(line))))
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8);
  }

  /** What parts a text from the text that goes on below it, in every reading of HTML. */
  private static final String PARTED = "<hr>";

  /** An entry of which not all parts are read. */
  private static final class Open {
    private final MtifPart head;
    private final long record;
    private final MtifFields fields;
    private final ThreadKey key;
    private final StringBuilder body = new StringBuilder();
    private Charset charset;
    private boolean tooLarge;
    private boolean broken;
    private boolean hasComments;

    Open(MtifPart head, long record) {
      this.head = head;
      this.record = record;
      this.fields = MtifFields.ofAll(head.text());
      this.key = MtifEntry.key(fields);
      this.charset = head.charset();
      this.tooLarge = head.tooLarge();
      this.broken = head.broken();
    }

    void add(MtifPart part) {
      tooLarge |= part.tooLarge();
      broken |= part.broken();
      if (!part.charset().equals(StandardCharsets.UTF_8)) {
        charset = part.charset();
      }
      if (!part.broken() && !part.tooLarge()) {
        body.append(body.length() == 0 ? "" : PARTED).append(part.text());
      }
    }

    Entry place() {
      return new Entry(record, head.start(), content(head.text() + "\n" + body), charset.name());
    }
  }
}
