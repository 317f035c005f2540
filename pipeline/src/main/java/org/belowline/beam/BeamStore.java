package org.belowline.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.util.MimeTypes;
import org.belowline.publish.ObjectStore;
import org.jspecify.annotations.Nullable;

/** A place of a store that Beam has a file system for. */
public final class BeamStore implements ObjectStore {
  /** By scheme; each is in a source folder of its own, and in the jars of a profile. */
  private static final Map<String, String> CLIENTS =
      Map.of(
          "s3", "org.belowline.beam.S3StoreClient$Maker",
          "gs", "org.belowline.beam.GsStoreClient$Maker");

  private final String url;
  private final StoreClient client;

  private BeamStore(String url, StoreClient client) {
    this.url = url;
    this.client = client;
  }

  /**
   * The place at the URL.
   *
   * @throws IllegalArgumentException where this jar has no file system for it
   */
  public static BeamStore at(String url, BeamOptions options) {
    String folder = url.endsWith("/") ? url : url + "/";
    FileSystems.matchNewResource(folder, true);
    return new BeamStore(folder, client(url, options.pipelineOptions()));
  }

  private static StoreClient client(String url, PipelineOptions options) {
    String name = CLIENTS.get(url.substring(0, url.indexOf(':')));
    if (name == null) {
      return new PlainClient();
    }
    try {
      return ((StoreClient.Maker) Class.forName(name).getDeclaredConstructor().newInstance())
          .of(options);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the jar has the file system of " + url + " alone", e);
    }
  }

  /** Whether this jar has the class. */
  static boolean isThere(String name) {
    return BeamStore.class.getResource("/" + name.replace('.', '/') + ".class") != null;
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public List<String> names(String beginning) throws IOException {
    String pattern = url + beginning + "**";
    return StoreFailure.told(
        url,
        () ->
            FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
                .map(file -> file.resourceId().toString().substring(url.length()))
                .sorted()
                .toList());
  }

  @Override
  public InputStream open(String name) throws IOException {
    return StoreFailure.told(
        url + name, () -> Channels.newInputStream(FileSystems.open(resource(name))));
  }

  @Override
  public void write(String name, byte[] content) throws IOException {
    StoreFailure.told(
        url + name,
        () -> {
          try (OutputStream out =
              Channels.newOutputStream(FileSystems.create(resource(name), MimeTypes.BINARY))) {
            out.write(content);
          }
          return name;
        });
  }

  @Override
  public void delete(List<String> names) throws IOException {
    List<ResourceId> resources = names.stream().map(this::resource).toList();
    StoreFailure.told(
        url,
        () -> {
          FileSystems.delete(resources, StandardMoveOptions.IGNORE_MISSING_FILES);
          return names;
        });
  }

  @Override
  public List<String> unfinished(String beginning) throws IOException {
    return StoreFailure.told(
        url,
        () ->
            client.unfinished(url + beginning).stream()
                .map(found -> found.substring(url.length()))
                .toList());
  }

  @Override
  public void abandon(List<String> names) throws IOException {
    StoreFailure.told(
        url,
        () -> {
          client.abandon(names.stream().map(name -> url + name).toList());
          return names;
        });
  }

  @Override
  public @Nullable Version version(String name) throws IOException {
    return StoreFailure.told(url + name, () -> new Found(client.version(url + name))).version();
  }

  private record Found(@Nullable Version version) {}

  @Override
  public boolean replace(String name, @Nullable Version before, byte[] content) throws IOException {
    return StoreFailure.told(url + name, () -> client.replace(url + name, before, content));
  }

  private ResourceId resource(String name) {
    return FileSystems.matchNewResource(url + name, false);
  }
}
