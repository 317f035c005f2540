package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.belowline.dump.CompressionTest.Compressor;
import org.belowline.model.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small inputs that unpack to very large ones cost a reject, and no memory. */
class BombTest {
  private static final int RUN = 1 << 17;

  @ParameterizedTest
  @EnumSource
  void aPageThatUnpacksToMoreThanItMayHaveIsRejected(Compressor compressor) {
    Read read = Read.of(compressor.compress(new byte[4 * Read.LIMITS.maxPageBytes()]));
    assertThat(read.reasons(), contains(Reject.Reason.TOO_LARGE));
  }

  /** A line of two GiB, of which no more is read than one. */
  @Test
  void whatGrowsMoreThanAThousandfoldIsReadNoFurther() {
    byte[] row = "{\"text\":\"Ebb\"}\n{\"text\":\"".getBytes(StandardCharsets.UTF_8);
    Read read = Read.of(CompressionTest.join(Compressor.ZSTD.compress(row), zeros(1 << 14)));
    assertThat(read.texts(), contains("Ebb"));
    assertThat(read.reasons(), contains(Reject.Reason.TOO_LARGE));
    assertThat(read.rejects.get(0).detail(), containsString("times as large"));
  }

  @Test
  void theBytesOfAllEntriesCountTogether() throws IOException {
    SourceStream input = new SourceStream(new ByteArrayInputStream(new byte[3]));
    assertThat(input.readNBytes(3).length, is(3));
    Expansion.Layer layer = new Expansion(input, 1000).layer();
    byte[] bytes = new byte[2000];
    assertThat(layer.over(new ByteArrayInputStream(bytes)).readAllBytes().length, is(2000));
    assertThat(layer.over(new ByteArrayInputStream(bytes)).readAllBytes().length, is(2000));
    InputStream more = layer.over(new ByteArrayInputStream(bytes));
    assertThat(
        assertThrows(BombException.class, more::readAllBytes).getMessage(), containsString("1000"));
  }

  /** Its header asks for a GiB and a half; the text itself is short. */
  @Test
  void aHugeDictionaryOfXzIsNotMade() {
    byte[] packed = Compressor.XZ.compress("Tides\n".getBytes(StandardCharsets.UTF_8));
    int start = 12;
    int length = (packed[start] + 1) * 4;
    packed[start + 4] = 37;
    CRC32 crc = new CRC32();
    crc.update(packed, start, length - 4);
    ByteBuffer.wrap(packed)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(start + length - 4, (int) crc.getValue());
    Read read = Read.of(packed);
    assertThat(read.reasons(), contains(Reject.Reason.TOO_LARGE));
    assertThat(read.rejects.get(0).detail(), containsString("memory"));
  }

  /** A frame of Zstandard: so many runs of zeros, in a window of eight MiB. */
  private static byte[] zeros(int runs) {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.writeBytes(new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, 13 << 3});
    for (int i = 0; i < runs; i++) {
      int header = RUN << 3 | 1 << 1 | (i == runs - 1 ? 1 : 0);
      frame.writeBytes(new byte[] {(byte) header, (byte) (header >> 8), (byte) (header >> 16), 0});
    }
    return frame.toByteArray();
  }
}
