package org.belowline.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;

class RereadBlocksTest {
  @Test
  void areReadTwiceThoughTheEngineHandsThemOutOnce() {
    List<byte[]> travelled = new ArrayList<>(List.of(Block.EMPTY));
    try (Blocks kept = new Blocks(null)) {
      BlockWriter writer = new BlockWriter(kept, block -> travelled.add(block.getValue()));
      writer.add("1", new byte[] {1}, new byte[] {10, 11});
      writer.add("1", new byte[] {2}, new byte[] {});
      writer.flush();
      writer.add("1", new byte[] {3}, new byte[] {12});
      writer.flush();
    }
    Iterator<byte[]> once = travelled.iterator();

    try (RereadBlocks blocks = new RereadBlocks(() -> once)) {
      assertThat(shown(blocks), contains("[1] [10, 11]", "[2] []", "[3] [12]"));
      assertThat(shown(blocks), contains("[1] [10, 11]", "[2] []", "[3] [12]"));
    }
  }

  private static List<String> shown(Iterable<byte[]> blocks) {
    List<String> shown = new ArrayList<>();
    for (KV<byte[], byte[]> pair : Block.pairs(blocks)) {
      shown.add(Arrays.toString(pair.getKey()) + " " + Arrays.toString(pair.getValue()));
    }
    return shown;
  }
}
