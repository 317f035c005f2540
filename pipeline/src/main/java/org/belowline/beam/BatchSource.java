package org.belowline.beam;

import java.util.List;
import java.util.NoSuchElementException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.io.BoundedSource;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * Hands out batches one by one, in order, to whichever worker is free. Lists that runners know are
 * parted into a few pieces beforehand: whoever has the large file has a share of the others too.
 */
final class BatchSource extends BoundedSource<List<InputFile>> {
  private static final long serialVersionUID = 1L;

  /** A batch without files has work too. */
  private static final long LEAST_BYTES = 1;

  private final List<List<InputFile>> batches;

  BatchSource(List<List<InputFile>> batches) {
    this.batches = List.copyOf(batches);
  }

  @Override
  public List<BatchSource> split(long desiredBundleSizeBytes, PipelineOptions options) {
    return batches.stream().map(batch -> new BatchSource(List.of(batch))).toList();
  }

  @Override
  public long getEstimatedSizeBytes(PipelineOptions options) {
    return batches.stream().mapToLong(batch -> LEAST_BYTES + Batches.bytes(batch)).sum();
  }

  @Override
  public Coder<List<InputFile>> getOutputCoder() {
    return ListCoder.of(SerializableCoder.of(InputFile.class));
  }

  @Override
  public BoundedReader<List<InputFile>> createReader(PipelineOptions options) {
    return new Reader(this);
  }

  private static final class Reader extends BoundedReader<List<InputFile>> {
    private final BatchSource source;
    private int place = -1;

    Reader(BatchSource source) {
      this.source = source;
    }

    @Override
    public boolean start() {
      return advance();
    }

    @Override
    public boolean advance() {
      place++;
      return place < source.batches.size();
    }

    @Override
    public List<InputFile> getCurrent() {
      if (place < 0 || place >= source.batches.size()) {
        throw new NoSuchElementException();
      }
      return source.batches.get(place);
    }

    @Override
    public void close() {}

    @Override
    public BoundedSource<List<InputFile>> getCurrentSource() {
      return source;
    }
  }
}
