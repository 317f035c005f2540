package org.belowline.beam;

import java.io.IOException;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * A file of the output while it is written, under a name of its own in the staging folder: where
 * the same work is done twice, neither attempt touches the other's file.
 */
final class PartFile implements AutoCloseable {
  /** What the names of files end with that belong to no output yet. */
  static final String ENDING = ".part";

  private final String path;
  private final String writtenAs;
  private final DigestingChannel channel;

  /**
   * Opens the file.
   *
   * @param path where it belongs in the output folder
   */
  PartFile(String path, String staging) throws IOException {
    this.path = path;
    this.writtenAs = UUID.randomUUID() + ENDING;
    ResourceId resource =
        FileSystems.matchNewResource(staging, true)
            .resolve(writtenAs, StandardResolveOptions.RESOLVE_FILE);
    this.channel = new DigestingChannel(FileSystems.create(resource, MimeTypes.BINARY));
  }

  DigestingChannel channel() {
    return channel;
  }

  /**
   * Closes the file, and says what was written.
   *
   * @param table the code of what it belongs to
   */
  Manifest.WrittenFile finish(String table, long rows) throws IOException {
    channel.close();
    return new Manifest.WrittenFile(
        path, writtenAs, table, rows, channel.bytes(), channel.sha256());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
