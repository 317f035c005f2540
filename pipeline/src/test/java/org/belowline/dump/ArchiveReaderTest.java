package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.belowline.dump.CompressionTest.Compressor;
import org.belowline.model.Location;
import org.belowline.model.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchiveReaderTest {
  private record Entry(String name, byte[] content) {}

  /** The archives that the tests write. */
  enum Archive {
    TAR {
      @Override
      byte[] of(Entry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
          for (Entry entry : entries) {
            TarArchiveEntry header = new TarArchiveEntry(entry.name());
            header.setSize(entry.content().length);
            tar.putArchiveEntry(header);
            tar.write(entry.content());
            tar.closeArchiveEntry();
          }
        }
        return bytes.toByteArray();
      }
    },
    ZIP {
      @Override
      byte[] of(Entry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
          for (Entry entry : entries) {
            zip.putNextEntry(new ZipEntry(entry.name()));
            zip.write(entry.content());
          }
        }
        return bytes.toByteArray();
      }
    };

    abstract byte[] of(Entry... entries) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void readsEachEntryLikeAnInput(Archive archive) throws IOException {
    Read read =
        Read.of(
            archive.of(
                page("a.txt", "First\n"),
                new Entry("b/c.txt.gz", Compressor.GZIP.compress(bytes("Second\n"))),
                new Entry("d.wet", Warcs.wet(2)),
                page("e.txt", "Again\n")));
    assertThat(
        read.texts(),
        contains(
            "First\n", "Second\n", "The ferry 0 is late.\n", "The ferry 1 is late.\n", "Again\n"));
    assertThat(
        read.pages.stream().map(RawPage::location).toList().subList(0, 3),
        contains(
            new Location("in!/a.txt", 0L, null),
            new Location("in!/b/c.txt.gz", 1L, null),
            new Location("in!/d.wet", 0L, 0L)));
    assertThat(read.pages.get(4).location(), is(new Location("in!/e.txt", 3L, null)));
    assertThat(read.rejects, is(empty()));
  }

  @ParameterizedTest
  @EnumSource
  void passesHiddenNamesOver(Archive archive) throws IOException {
    Read read =
        Read.of(
            archive.of(
                page("./a.txt", "First\n"), page("__MACOSX/._a.txt", "x"), page("b/.c", "x")));
    assertThat(read.texts(), contains("First\n"));
    assertThat(read.skips, contains("hidden", "hidden"));
  }

  @ParameterizedTest
  @EnumSource
  void aDamagedEntryDoesNotTakeTheOthersWithIt(Archive archive) throws IOException {
    byte[] damaged = Compressor.GZIP.compress(bytes("A page that ends early.\n"));
    Read read =
        Read.of(
            archive.of(
                page("a.txt", "First\n"),
                new Entry("b.gz", Arrays.copyOf(damaged, damaged.length - 9)),
                page("c.txt", "x".repeat(Read.LIMITS.maxPageBytes() + 1)),
                page("d.txt", "Last\n")));
    assertThat(read.texts(), contains("First\n", "Last\n"));
    assertThat(read.reasons(), contains(Reject.Reason.TRUNCATED, Reject.Reason.TOO_LARGE));
    assertThat(read.rejects.get(0).location().input(), is("in!/b.gz"));
  }

  /** Wherever an archive is cut, that is said once, and the entries in front of it stay. */
  @ParameterizedTest
  @EnumSource
  void saysWhereAnArchiveEndsEarly(Archive archive) throws IOException {
    byte[] one = archive.of(page("a.txt", "First\n"));
    byte[] whole = archive.of(page("a.txt", "First\n"), page("b.txt", "Second ".repeat(99)));
    int firstEnds = archive == Archive.TAR ? 1024 : one.length - 22 - 51;
    for (int length = firstEnds + 1; length < whole.length; length += 37) {
      boolean isWholeTar = archive == Archive.TAR && length >= 2560;
      if (!isWholeTar && (archive == Archive.TAR || length <= whole.length - 22)) {
        Read read = Read.of(Arrays.copyOf(whole, length));
        assertThat("" + length, read.texts().get(0), is("First\n"));
        assertThat("" + length, read.rejects.size(), is(1));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsAnArchiveInAnArchiveAndNoThird(Archive archive) throws IOException {
    byte[] inner = archive.of(page("a.txt", "First\n"));
    byte[] outer = archive.of(new Entry("in.ner", inner));
    assertThat(Read.of(outer).texts(), contains("First\n"));
    assertThat(Read.of(outer).pages.get(0).location().input(), is("in!/in.ner!/a.txt"));

    Read third = Read.of(archive.of(new Entry("out.er", outer), page("z.txt", "Last\n")));
    assertThat(third.texts(), contains("Last\n"));
    assertThat(third.reasons(), contains(Reject.Reason.NESTED));
  }

  @Test
  void skipsLinks() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/tides");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    Read read = Read.of(bytes.toByteArray());
    assertThat(read.skips, is(List.of("link")));
    assertThat(read.pages, is(empty()));
  }

  @Test
  void readsAStoredZipEntry() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] page = bytes("Stored\n");
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("s.txt");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(page.length);
      CRC32 crc = new CRC32();
      crc.update(page);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(page);
    }
    assertThat(Read.of(bytes.toByteArray()).texts(), contains("Stored\n"));
  }

  private static Entry page(String name, String text) {
    return new Entry(name, bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
