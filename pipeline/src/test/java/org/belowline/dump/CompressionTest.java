package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.belowline.model.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class CompressionTest {
  private static final byte[] TEXT = "The ferry is late.\n".getBytes(StandardCharsets.UTF_8);

  /** The compressors that the tests write with. */
  enum Compressor {
    GZIP {
      @Override
      OutputStream over(OutputStream out) throws IOException {
        return new GZIPOutputStream(out);
      }
    },
    ZSTD {
      @Override
      OutputStream over(OutputStream out) throws IOException {
        return new ZstdOutputStream(out).setChecksum(true);
      }
    },
    BZIP2 {
      @Override
      OutputStream over(OutputStream out) throws IOException {
        return new BZip2CompressorOutputStream(out, 1);
      }
    },
    XZ {
      @Override
      OutputStream over(OutputStream out) throws IOException {
        return new XZOutputStream(out, new LZMA2Options(0));
      }
    };

    abstract OutputStream over(OutputStream out) throws IOException;

    byte[] compress(byte[] content) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (OutputStream out = over(bytes)) {
        out.write(content);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return bytes.toByteArray();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isToldByContent(Compressor compressor) {
    Read read = Read.of(compressor.compress(TEXT));
    assertThat(read.texts(), contains("The ferry is late.\n"));
    assertThat(read.rejects, is(empty()));
  }

  @ParameterizedTest
  @EnumSource
  void readsAllMembers(Compressor compressor) {
    byte[] member = compressor.compress(TEXT);
    Read read = Read.of(join(member, member, member));
    assertThat(read.texts(), contains("The ferry is late.\n".repeat(3)));
  }

  /** The records in front of the damage are as many as its place lets through. */
  @ParameterizedTest
  @EnumSource
  void keepsTheRecordsInFrontOfATruncation(Compressor compressor) {
    byte[] whole = compressor.compress(Warcs.wet(3));
    byte[] second = compressor.compress(Warcs.record(3, "The fourth page, on tides.\n"));
    Read read = Read.of(join(whole, Arrays.copyOf(second, second.length - 12)));
    assertThat(read.texts().subList(0, 3), is(Read.of(Warcs.wet(3)).texts()));
    assertThat(read.reasons(), contains(Reject.Reason.TRUNCATED));
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheRecordsInFrontOfADamage(Compressor compressor) {
    byte[] whole = compressor.compress(Warcs.wet(3));
    byte[] noise = new byte[5000];
    new Random(5).nextBytes(noise);
    byte[] second = compressor.compress(Warcs.record(3, new String(noise, StandardCharsets.UTF_8)));
    for (int i = second.length / 2; i < second.length / 2 + 40; i++) {
      second[i] ^= 0x55;
    }
    Read read = Read.of(join(whole, second));
    assertThat(read.texts().subList(0, 3), is(Read.of(Warcs.wet(3)).texts()));
    assertThat(read.reasons(), hasItem(Reject.Reason.CORRUPT));
  }

  @Test
  void knowsGzipHeadersWithAllFields() {
    byte[] plain = Compressor.GZIP.compress(TEXT);
    byte[] fields = {4, 0, 'e', 'x', 't', 'r', 'n', 0, 'c', 0, 1, 2};
    byte[] head = Arrays.copyOf(plain, 10);
    head[3] = 2 | 4 | 8 | 16;
    Read read = Read.of(join(head, fields, Arrays.copyOfRange(plain, 10, plain.length)));
    assertThat(read.texts(), contains("The ferry is late.\n"));
  }

  @Test
  void takesZerosBehindGzipForPaddingAndElseForDamage() {
    byte[] records = Compressor.GZIP.compress(Warcs.wet(2));
    assertThat(Read.of(join(records, new byte[700])).rejects, is(empty()));

    Read garbage = Read.of(join(records, new byte[] {'x', 'y', 'z'}));
    assertThat(garbage.pages.size(), is(2));
    assertThat(garbage.reasons(), contains(Reject.Reason.CORRUPT));
  }

  @Test
  void readsALongZstdWindow() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZstdOutputStream out = new ZstdOutputStream(bytes).setLong(28)) {
      out.write(TEXT);
    }
    assertThat(Read.of(bytes.toByteArray()).texts(), contains("The ferry is late.\n"));
  }

  @Test
  void skipsAFrameInFrontOfZstd() {
    byte[] skippable = {0x50, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 'a', 'b', 'c'};
    Read read = Read.of(join(skippable, Compressor.ZSTD.compress(TEXT)));
    assertThat(read.texts(), contains("The ferry is late.\n"));
  }

  @Test
  void undoesTwoLayersAndNoThird() {
    byte[] twice = Compressor.XZ.compress(Compressor.GZIP.compress(TEXT));
    assertThat(Read.of(twice).texts(), contains("The ferry is late.\n"));

    Read thrice = Read.of(Compressor.ZSTD.compress(twice));
    assertThat(thrice.texts(), is(empty()));
    assertThat(thrice.reasons(), contains(Reject.Reason.NESTED));
  }

  @Test
  void takesATextThatBeginsWithTheLettersForAText() {
    Read read = Read.of("BZh9 is a boat.\n".getBytes(StandardCharsets.UTF_8));
    assertThat(read.texts(), is(List.of("BZh9 is a boat.\n")));
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
