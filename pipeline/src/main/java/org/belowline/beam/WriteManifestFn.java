package org.belowline.beam;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.util.MimeTypes;
import org.apache.beam.sdk.values.KV;

/**
 * Puts what the workers say together into one file, which exists only once all of them have said
 * it. Written under a name of its own and then renamed, it is never seen half.
 */
final class WriteManifestFn extends DoFn<KV<String, Iterable<String>>, Void> {
  private static final long serialVersionUID = 1L;

  static final String NAME = "manifest.json";

  private final String staging;

  WriteManifestFn(String staging) {
    this.staging = staging;
  }

  @ProcessElement
  public void process(@Element KV<String, Iterable<String>> all) throws IOException {
    List<Manifest.WrittenFile> files = new ArrayList<>();
    Map<String, Long> counts = new TreeMap<>();
    List<String> survey = new ArrayList<>();
    for (String json : all.getValue()) {
      Manifest part = Manifest.ofJson(json);
      files.addAll(part.files());
      survey.addAll(part.survey());
      part.counts().forEach((name, count) -> counts.merge(name, count, Long::sum));
    }
    ResourceId folder = FileSystems.matchNewResource(staging, true);
    ResourceId part =
        folder.resolve(UUID.randomUUID() + PartFile.ENDING, StandardResolveOptions.RESOLVE_FILE);
    try (OutputStream out = Channels.newOutputStream(FileSystems.create(part, MimeTypes.TEXT))) {
      out.write(new Manifest(files, counts, survey).toJson().getBytes(StandardCharsets.UTF_8));
    }
    FileSystems.rename(
        List.of(part), List.of(folder.resolve(NAME, StandardResolveOptions.RESOLVE_FILE)));
  }
}
