package org.belowline.beam;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;

/** Files of the file systems that Beam knows by the scheme of their URLs. */
public final class RemoteFiles {
  private RemoteFiles() {}

  /**
   * The files that the URL or glob stands for, or, as in a folder, all that are below it; none
   * where it stands for nothing.
   *
   * @throws IllegalArgumentException where this jar has no file system for it
   * @throws java.nio.file.FileSystemException where the file system refuses
   */
  public static List<InputFile> match(String pattern) throws IOException {
    FileSystems.matchNewResource(pattern, pattern.endsWith("/"));
    String folder = pattern.endsWith("/") ? pattern : pattern + "/";
    return Stream.concat(
            pattern.endsWith("/") ? Stream.empty() : found(pattern, pattern).stream(),
            found(pattern, folder + "**").stream())
        .toList();
  }

  private static List<InputFile> found(String given, String pattern) throws IOException {
    return StoreFailure.told(
        given,
        () ->
            FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
                .map(
                    file ->
                        new InputFile(
                            file.resourceId().toString(),
                            file.resourceId().toString(),
                            file.sizeBytes()))
                .toList());
  }
}
