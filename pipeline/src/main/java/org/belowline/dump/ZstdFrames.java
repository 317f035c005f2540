package org.belowline.dump;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Zstandard, all frames of it; those to be skipped are. */
final class ZstdFrames extends Members {
  /** The longest that the format has: 2 GiB. */
  private static final int LONGEST_WINDOW = 31;

  private final ZstdFrameBytes frame;
  private final byte @Nullable [] dictionary;
  private @Nullable ZstdInputStreamNoFinalizer decompressor;

  /**
   * Reads frames.
   *
   * @param dictionary that frames may need; null where there is none
   */
  ZstdFrames(CompressedBytes source, byte @Nullable [] dictionary) {
    super(source);
    this.frame = new ZstdFrameBytes(source);
    this.dictionary = dictionary;
  }

  @Override
  boolean toNext() throws IOException {
    return source.hasNext();
  }

  @Override
  boolean mayBegin() throws IOException {
    return ZstdFrameBytes.mayBegin(source);
  }

  @Override
  void begin() throws IOException {
    frame.begin();
  }

  @Override
  int inflate(byte[] buffer, int offset, int length) throws IOException {
    try {
      return decompressor().read(buffer, offset, length);
    } catch (ZstdIOException e) {
      closeDecompressor();
      if (e.getErrorCode() == Zstd.errDictionaryWrong()) {
        throw e;
      }
      throw new BadMemberException("the frame is damaged", e);
    } catch (BadMemberException e) {
      closeDecompressor();
      throw e;
    }
  }

  private ZstdInputStreamNoFinalizer decompressor() throws IOException {
    ZstdInputStreamNoFinalizer ready = decompressor;
    if (ready == null) {
      // The window lies outside the heap, and is as large as the frame says.
      ready = new ZstdInputStreamNoFinalizer(frame).setLongMax(LONGEST_WINDOW);
      if (dictionary != null) {
        ready.setDict(dictionary);
      }
      decompressor = ready;
    }
    return ready;
  }

  private void closeDecompressor() throws IOException {
    if (decompressor != null) {
      decompressor.close();
      decompressor = null;
    }
  }

  @Override
  public void close() throws IOException {
    closeDecompressor();
    super.close();
  }
}
