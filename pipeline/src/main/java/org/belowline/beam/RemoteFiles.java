package org.belowline.beam;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;

/** Files of the file systems that Beam knows by the scheme of their URLs. */
public final class RemoteFiles {
  private RemoteFiles() {}

  /** The files that the URL or glob stands for; none where it stands for nothing. */
  public static List<InputFile> match(String pattern) throws IOException {
    return FileSystems.match(pattern).metadata().stream()
        .map(
            file ->
                new InputFile(
                    file.resourceId().toString(), file.resourceId().toString(), file.sizeBytes()))
        .toList();
  }
}
