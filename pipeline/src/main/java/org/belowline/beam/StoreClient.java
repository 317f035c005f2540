package org.belowline.beam;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.options.PipelineOptions;
import org.belowline.publish.ObjectStore;
import org.jspecify.annotations.Nullable;

/** What a store can do that Beam's file systems do not ask of it. */
interface StoreClient {
  /** The small file as it is now; null where there is none. */
  ObjectStore.@Nullable Version version(String url) throws IOException;

  /**
   * Writes the small file if it is still as it was.
   *
   * @param before null if there was none
   */
  boolean replace(String url, ObjectStore.@Nullable Version before, byte[] content)
      throws IOException;

  /** URLs below this one that somebody began to write, and did not end. */
  default List<String> unfinished(String url) throws IOException {
    return List.of();
  }

  /** Gives up what was begun. */
  default void abandon(List<String> urls) throws IOException {}

  /** Makes the client of one store; its class has a constructor without parameters. */
  interface Maker {
    /** A client like the one that Beam has for its own files. */
    StoreClient of(PipelineOptions options);
  }
}
