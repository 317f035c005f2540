package org.belowline.beam;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.belowline.model.Capture;

/** Captures as bytes, between the stations. Safe for use by several threads. */
final class CaptureCodec {
  private static final SmileMapper MAPPER =
      SmileMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final ObjectWriter WRITER = MAPPER.writerFor(Capture.class);
  private static final ObjectReader READER = MAPPER.readerFor(Capture.class);

  private CaptureCodec() {}

  static byte[] encode(Capture capture) {
    try {
      return WRITER.writeValueAsBytes(capture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Capture decode(byte[] bytes) {
    try {
      return READER.readValue(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
