package org.belowline.beam;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.HexFormat;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;
import org.belowline.model.Ids;
import org.belowline.publish.ObjectStore;
import org.jspecify.annotations.Nullable;

/**
 * For any file system that Beam knows. Between the look at what a file is and the writing another
 * may come in: these file systems have nothing against that.
 */
record PlainClient() implements StoreClient {
  @Override
  public ObjectStore.@Nullable Version version(String url) throws IOException {
    ResourceId file;
    try {
      file = FileSystems.matchSingleFileSpec(url).resourceId();
    } catch (FileNotFoundException none) {
      return null;
    }
    try (InputStream in = Channels.newInputStream(FileSystems.open(file))) {
      byte[] content = in.readAllBytes();
      return new ObjectStore.Version(
          HexFormat.of().formatHex(Ids.sha256().digest(content)), content);
    }
  }

  @Override
  public boolean replace(String url, ObjectStore.@Nullable Version before, byte[] content)
      throws IOException {
    if (!ObjectStore.Version.areSame(version(url), before)) {
      return false;
    }
    try (OutputStream out =
        Channels.newOutputStream(
            FileSystems.create(FileSystems.matchNewResource(url, false), MimeTypes.TEXT))) {
      out.write(content);
    }
    return true;
  }
}
