package org.belowline.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;

class SortedFooterTest {
  private static final byte[] ROWS = {7, 7, 7};
  private static final byte[] NAME = {'P', 'A', 'R', '1'};

  @Test
  void encodingsAreInOneOrder() throws IOException {
    byte[] sorted = file(false);
    assertThat(file(true), is(not(sorted)));

    assertThat(through(file(true)), is(sorted));
    assertThat(through(sorted), is(sorted));
  }

  private static byte[] through(byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SortedFooter footer = new SortedFooter(Channels.newChannel(out))) {
      footer.write(ByteBuffer.wrap(file, 0, 2));
      footer.beginEnd();
      footer.write(ByteBuffer.wrap(file, 2, file.length - 2));
    }
    return out.toByteArray();
  }

  private static byte[] file(boolean reversed) throws IOException {
    List<Encoding> encodings =
        new ArrayList<>(List.of(Encoding.PLAIN, Encoding.RLE, Encoding.BIT_PACKED));
    List<PageEncodingStats> pages =
        new ArrayList<>(
            List.of(
                new PageEncodingStats(PageType.DATA_PAGE, Encoding.PLAIN, 2),
                new PageEncodingStats(PageType.DATA_PAGE, Encoding.RLE, 1),
                new PageEncodingStats(PageType.DICTIONARY_PAGE, Encoding.PLAIN, 1)));
    if (reversed) {
      Collections.reverse(encodings);
      Collections.reverse(pages);
    }
    ColumnMetaData column =
        new ColumnMetaData(
            Type.INT32, encodings, List.of("words"), CompressionCodec.ZSTD, 1, 3, 3, 0);
    column.setEncoding_stats(pages);
    ColumnChunk chunk = new ColumnChunk(0);
    chunk.setMeta_data(column);
    FileMetaData footer =
        new FileMetaData(
            1, List.of(new SchemaElement("row")), 1, List.of(new RowGroup(List.of(chunk), 3, 1)));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(ROWS);
    Util.writeFileMetaData(footer, file);
    int length = file.size() - ROWS.length;
    file.write(
        ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(length).array());
    file.write(NAME);
    return file.toByteArray();
  }
}
