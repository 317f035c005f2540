package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDictTrainer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.belowline.model.Reject;
import org.junit.jupiter.api.Test;

/** Web archives whose records are compressed with a dictionary that stands in front of them. */
class ZstdDictionaryTest {
  private static final byte[] DICTIONARY = dictionary();
  private static final byte[] RECORDS = records(true);

  @Test
  void isUsedForAllRecords() {
    for (byte[] frame : new byte[][] {DICTIONARY, Zstd.compress(DICTIONARY)}) {
      Read read = Read.of(CompressionTest.join(skippable(0x5D, frame), RECORDS));
      assertThat(read.texts(), contains("Tide 0\n", "Tide 1\n", "Tide 2\n"));
      assertThat(read.rejects, is(empty()));
    }
  }

  @Test
  void recordsWithoutItAreReadToo() {
    byte[] all = CompressionTest.join(skippable(0x5D, DICTIONARY), records(false), RECORDS);
    assertThat(Read.of(all).texts().size(), is(6));
  }

  @Test
  void aFrameOfAnotherKindIsPassedOver() {
    byte[] noise = "no dictionary".getBytes(StandardCharsets.UTF_8);
    for (int number : new int[] {0x50, 0x5D}) {
      Read read = Read.of(CompressionTest.join(skippable(number, noise), records(false)));
      assertThat(read.texts(), contains("Tide 0\n", "Tide 1\n", "Tide 2\n"));
    }
  }

  @Test
  void whereItIsNotThereTheRejectSaysSo() {
    Read read = Read.of(RECORDS);
    assertThat(read.reasons(), contains(Reject.Reason.UNSUPPORTED));
    assertThat(read.rejects.get(0).detail(), containsString("dictionary"));
  }

  @Test
  void oneThatIsTooLargeIsRejected() {
    byte[] large = new byte[(16 << 20) + 1];
    for (byte[] frame : new byte[][] {large, Zstd.compress(large)}) {
      Read read = Read.of(CompressionTest.join(skippable(0x5D, frame), RECORDS));
      assertThat(read.reasons(), contains(Reject.Reason.TOO_LARGE));
    }
  }

  @Test
  void oneThatEndsEarlyIsATruncation() {
    byte[] whole = skippable(0x5D, DICTIONARY);
    for (int length : new int[] {6, whole.length / 2}) {
      Read read = Read.of(Arrays.copyOf(whole, length));
      assertThat(read.reasons(), contains(Reject.Reason.TRUNCATED));
    }
  }

  private static byte[] records(boolean withDictionary) {
    byte[] all = {};
    for (int i = 0; i < 3; i++) {
      byte[] record = Warcs.record(i, "Tide " + i + "\n");
      try (ZstdCompressCtx context = new ZstdCompressCtx()) {
        if (withDictionary) {
          context.loadDict(DICTIONARY);
        }
        all = CompressionTest.join(all, context.compress(record));
      }
    }
    return all;
  }

  private static byte[] dictionary() {
    ZstdDictTrainer trainer = new ZstdDictTrainer(1 << 20, 4 << 10);
    for (int i = 0; i < 2_000; i++) {
      trainer.addSample(Warcs.record(i, "Tide " + i * 7919 % 1000 + " is high\n"));
    }
    return trainer.trainSamples();
  }

  /** A frame of Zstandard that decompressors pass over. */
  private static byte[] skippable(int number, byte[] content) {
    byte[] head =
        ByteBuffer.allocate(8)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(0x184D2A00 | number)
            .putInt(content.length)
            .array();
    return CompressionTest.join(head, content);
  }
}
