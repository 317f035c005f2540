package org.belowline.beam;

import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.client.http.ByteArrayContent;
import com.google.api.services.storage.Storage;
import com.google.api.services.storage.model.StorageObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.beam.sdk.extensions.gcp.options.GcsOptions;
import org.apache.beam.sdk.extensions.gcp.util.Transport;
import org.apache.beam.sdk.extensions.gcp.util.gcsfs.GcsPath;
import org.apache.beam.sdk.options.PipelineOptions;
import org.belowline.publish.ObjectStore;
import org.jspecify.annotations.Nullable;

/**
 * Google Cloud Storage, which replaces a file only if its generation is still the same. What
 * somebody began to upload and did not end is seen by nobody, and gone after a week.
 */
record GsStoreClient(Storage storage) implements StoreClient {
  private static final int NOT_FOUND = 404;
  private static final int PRECONDITION_FAILED = 412;

  @Override
  public ObjectStore.@Nullable Version version(String url) throws IOException {
    GcsPath path = GcsPath.fromUri(url);
    try {
      StorageObject object = storage.objects().get(path.getBucket(), path.getObject()).execute();
      Storage.Objects.Get content = storage.objects().get(path.getBucket(), path.getObject());
      content.setGeneration(object.getGeneration());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      content.executeMediaAndDownloadTo(bytes);
      return new ObjectStore.Version(object.getGeneration().toString(), bytes.toByteArray());
    } catch (GoogleJsonResponseException e) {
      if (e.getStatusCode() == NOT_FOUND) {
        return null;
      }
      throw e;
    }
  }

  @Override
  public boolean replace(String url, ObjectStore.@Nullable Version before, byte[] content)
      throws IOException {
    GcsPath path = GcsPath.fromUri(url);
    // With its name beside it, the content is one request that says all.
    Storage.Objects.Insert insert =
        storage
            .objects()
            .insert(
                path.getBucket(),
                new StorageObject().setName(path.getObject()),
                new ByteArrayContent("application/json", content))
            .setIfGenerationMatch(before == null ? 0L : Long.valueOf(before.tag()));
    insert.getMediaHttpUploader().setDirectUploadEnabled(true);
    try {
      insert.execute();
      return true;
    } catch (GoogleJsonResponseException e) {
      if (e.getStatusCode() == PRECONDITION_FAILED) {
        return false;
      }
      throw e;
    }
  }

  /** Makes it. */
  static final class Maker implements StoreClient.Maker {
    @Override
    public StoreClient of(PipelineOptions options) {
      return new GsStoreClient(Transport.newStorageClient(options.as(GcsOptions.class)).build());
    }
  }
}
