package org.belowline.beam;

import java.io.IOException;
import org.apache.beam.sdk.options.PipelineOptions;
import org.belowline.publish.ObjectStore;
import org.jspecify.annotations.Nullable;

/** A small file that is replaced only by whoever knows what it was; by the means of its store. */
interface ConditionalFile {
  /** The file as it is now; null where there is none. */
  ObjectStore.@Nullable Version version() throws IOException;

  /**
   * Writes it if it is still as it was.
   *
   * @param before null if there was none
   */
  boolean replace(ObjectStore.@Nullable Version before, byte[] content) throws IOException;

  /** Makes them for one file system; its class has a constructor without parameters. */
  interface Maker {
    /** The file at the URL. */
    ConditionalFile at(String url, PipelineOptions options);
  }
}
