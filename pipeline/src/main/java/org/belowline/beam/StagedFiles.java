package org.belowline.beam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResourceId;

/** What workers wrote to the staging folder, under names of their own. */
sealed interface StagedFiles {
  /** Those of the folder, a path or a URL that ends in a slash. */
  static StagedFiles in(String staging) {
    return staging.contains("://") ? new OfStore(staging) : new OfFolder(Path.of(staging));
  }

  /** Reads and deletes the manifest. */
  Manifest takeManifest() throws IOException, RunFailedException;

  /** Gives each file its name, and deletes what is in no manifest. */
  void place(List<Manifest.WrittenFile> files) throws IOException;

  private static RunFailedException noManifest() {
    return new RunFailedException("the runner says DONE, but no manifest was written");
  }

  /** On this machine, where any name may be. */
  record OfFolder(Path staging) implements StagedFiles {
    @Override
    public Manifest takeManifest() throws IOException, RunFailedException {
      Path file = staging.resolve(WriteManifestFn.NAME);
      if (!Files.exists(file)) {
        throw noManifest();
      }
      Manifest manifest = Manifest.ofJson(Files.readString(file, StandardCharsets.UTF_8));
      Files.delete(file);
      return manifest;
    }

    @Override
    public void place(List<Manifest.WrittenFile> files) throws IOException {
      for (Manifest.WrittenFile written : files) {
        Path path = staging.resolve(written.path());
        Files.createDirectories(path.getParent());
        Files.move(staging.resolve(written.writtenAs()), path);
      }
      try (DirectoryStream<Path> parts = Files.newDirectoryStream(staging, "*" + PartFile.ENDING)) {
        for (Path part : parts) {
          Files.delete(part); // of an attempt that was repeated
        }
      }
    }
  }

  /** In a store, which copies what is renamed. */
  record OfStore(String staging) implements StagedFiles {
    @Override
    public Manifest takeManifest() throws IOException, RunFailedException {
      ResourceId file = resource(WriteManifestFn.NAME);
      try {
        return StoreFailure.told(
            file.toString(),
            () -> {
              Manifest manifest;
              try (InputStream in = Channels.newInputStream(FileSystems.open(file))) {
                manifest = Manifest.ofJson(new String(in.readAllBytes(), StandardCharsets.UTF_8));
              }
              FileSystems.delete(List.of(file));
              return manifest;
            });
      } catch (NoSuchFileException none) {
        throw noManifest();
      }
    }

    @Override
    public void place(List<Manifest.WrittenFile> files) throws IOException {
      List<ResourceId> from = new ArrayList<>();
      List<ResourceId> to = new ArrayList<>();
      for (Manifest.WrittenFile written : files) {
        from.add(resource(written.writtenAs()));
        to.add(resource(written.path()));
      }
      StoreFailure.told(
          staging,
          () -> {
            FileSystems.rename(from, to);
            List<ResourceId> parts =
                FileSystems.match(staging + "*" + PartFile.ENDING, EmptyMatchTreatment.ALLOW)
                    .metadata()
                    .stream()
                    .map(MatchResult.Metadata::resourceId)
                    .toList();
            FileSystems.delete(parts); // of attempts that were repeated
            return parts;
          });
    }

    private ResourceId resource(String name) {
      return FileSystems.matchNewResource(staging + name, false);
    }
  }
}
