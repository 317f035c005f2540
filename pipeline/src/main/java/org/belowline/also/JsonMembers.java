package org.belowline.also;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One JSON object: a member for each key, with the first of its values, a line each. */
final class JsonMembers implements PieceWriter {
  private final OutputStream out;
  private byte @Nullable [] last;
  private long count;

  JsonMembers(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(byte[] key, byte[] value) throws IOException {
    if (last != null && Arrays.equals(last, key)) {
      return;
    }
    write(last == null ? "{\n\"" : ",\n\"");
    out.write(JsonStringEncoder.getInstance().quoteAsUTF8(new String(key, StandardCharsets.UTF_8)));
    write("\": ");
    out.write(value);
    last = key;
    count++;
  }

  @Override
  public void finish() throws IOException {
    write(last == null ? "{}\n" : "\n}\n");
  }

  @Override
  public long count() {
    return count;
  }

  private void write(String ascii) throws IOException {
    out.write(ascii.getBytes(StandardCharsets.US_ASCII));
  }
}
