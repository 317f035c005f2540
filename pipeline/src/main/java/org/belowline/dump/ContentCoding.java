package org.belowline.dump;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the content encodings of HTTP. */
final class ContentCoding {
  private static final int MOST_LAYERS = 2;
  private static final int BUFFER = 1 << 13;

  private ContentCoding() {}

  /**
   * The body without its encodings: those that the header names, where it has them, and gzip where
   * the content itself begins so. Of a body that is cut or damaged, what stands before the damage.
   *
   * @param encodings the last one outermost
   * @return at most one byte more than {@code most}, which says that there are more
   * @throws NestingException where it is encoded more often than anybody needs
   * @throws IOException where nothing can be read
   */
  static byte[] undone(byte[] body, List<String> encodings, int most) throws IOException {
    List<String> named = encodings.stream().filter(name -> !name.equals("identity")).toList();
    if (named.size() > MOST_LAYERS) {
      throw new NestingException("it is encoded more than twice");
    }
    byte[] bytes = body;
    int layers = 0;
    for (int i = named.size() - 1; i >= 0; i--) {
      if (isPlain(bytes, named.get(i))) {
        continue;
      }
      bytes = read(bytes, named.get(i), most);
      layers++;
    }
    for (; begins(bytes, Compression.GZIP); layers++) {
      if (layers == MOST_LAYERS) {
        throw new NestingException("it is encoded more than twice");
      }
      bytes = read(bytes, "gzip", most);
    }
    return bytes;
  }

  /** Crawlers are met that undo the encoding and leave the header. */
  private static boolean isPlain(byte[] bytes, String encoding) {
    return bytes.length == 0
        || switch (encoding) {
          case "gzip", "x-gzip" -> !begins(bytes, Compression.GZIP);
          case "zstd" ->
              !begins(bytes, Compression.ZSTD) && !begins(bytes, Compression.ZSTD_SKIPPABLE);
          case "deflate" -> !isZlib(bytes) && bytes[0] == '<';
          default -> bytes[0] == '<' || begins(bytes, Compression.GZIP);
        };
  }

  private static boolean begins(byte[] bytes, Compression compression) {
    return compression.recognises(bytes);
  }

  private static byte[] read(byte[] bytes, String encoding, int most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = open(new ByteArrayInputStream(bytes), bytes, encoding)) {
      for (int n = 0; n >= 0 && out.size() <= most; ) {
        n = in.read(buffer, 0, (int) Math.min(BUFFER, most + 1L - out.size()));
        out.write(buffer, 0, Math.max(0, n));
      }
    } catch (IOException e) {
      if (out.size() == 0) {
        throw new IOException("its content encoding " + encoding + " cannot be undone", e);
      }
    }
    return out.toByteArray();
  }

  private static InputStream open(InputStream in, byte[] bytes, String encoding)
      throws IOException {
    return switch (encoding) {
      case "gzip", "x-gzip" -> Compression.GZIP.decompress(in);
      case "zstd" -> Compression.ZSTD.decompress(in);
      case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(bytes)));
      case "br" -> new BytewiseStream(new BrotliInputStream(in));
      default -> throw new IOException("unknown");
    };
  }

  /** Deflate is sent with the header of zlib, as the standard has it, or without. */
  private static boolean isZlib(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] & 0x0F) == 8
        && ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) % 31 == 0;
  }
}
