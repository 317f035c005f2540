package org.belowline.beam;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.io.aws2.options.S3ClientBuilderFactory;
import org.apache.beam.sdk.io.aws2.options.S3Options;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.util.InstanceBuilder;
import org.belowline.publish.ObjectStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * S3, which itself replaces a file only if it is still as it was. Of what only looks like S3, not
 * all do: so it is looked at here too.
 */
record S3StoreClient(S3Client client) implements StoreClient {
  /** Two requests for one file met; S3 asks to try again. */
  private static final int CONFLICT = 409;

  private static final int PRECONDITION_FAILED = 412;
  private static final int DELETED_MEANWHILE = 404;
  private static final int TRIES = 5;

  @Override
  public ObjectStore.@Nullable Version version(String url) {
    Place place = Place.of(url);
    try {
      ResponseBytes<GetObjectResponse> found =
          client.getObjectAsBytes(request -> request.bucket(place.bucket()).key(place.key()));
      return new ObjectStore.Version(found.response().eTag(), found.asByteArray());
    } catch (NoSuchKeyException none) {
      return null;
    }
  }

  @Override
  public boolean replace(String url, ObjectStore.@Nullable Version before, byte[] content)
      throws IOException {
    for (int i = 0; i < TRIES; i++) {
      if (!ObjectStore.Version.areSame(version(url), before)) {
        return false;
      }
      try {
        put(Place.of(url), before, content);
        return true;
      } catch (S3Exception e) {
        if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == DELETED_MEANWHILE) {
          return false;
        }
        if (e.statusCode() != CONFLICT) {
          throw e;
        }
      }
    }
    throw new IOException("others write it again and again");
  }

  private void put(Place place, ObjectStore.@Nullable Version before, byte[] content) {
    client.putObject(
        request ->
            request
                .bucket(place.bucket())
                .key(place.key())
                .contentType("application/json")
                .overrideConfiguration(
                    headers ->
                        headers.putHeader(
                            before == null ? "If-None-Match" : "If-Match",
                            before == null ? "*" : before.tag())),
        RequestBody.fromBytes(content));
  }

  @Override
  public List<String> unfinished(String url) {
    Place place = Place.of(url);
    return uploads(place).stream()
        .map(upload -> "s3://" + place.bucket() + "/" + upload.key())
        .toList();
  }

  private List<MultipartUpload> uploads(Place place) {
    return client
        .listMultipartUploadsPaginator(
            request -> request.bucket(place.bucket()).prefix(place.key()))
        .uploads()
        .stream()
        .toList();
  }

  @Override
  public void abandon(List<String> urls) {
    for (String url : Set.copyOf(urls)) {
      Place place = Place.of(url);
      for (MultipartUpload upload : uploads(place)) {
        client.abortMultipartUpload(
            request ->
                request.bucket(place.bucket()).key(upload.key()).uploadId(upload.uploadId()));
      }
    }
  }

  /** Where an object is. */
  private record Place(String bucket, String key) {
    static Place of(String url) {
      String path = url.substring(url.indexOf("://") + "://".length());
      int slash = path.indexOf('/');
      return new Place(path.substring(0, slash), path.substring(slash + 1));
    }
  }

  /** Makes it. */
  static final class Maker implements StoreClient.Maker {
    @Override
    public StoreClient of(PipelineOptions options) {
      S3Options s3 = options.as(S3Options.class);
      return new S3StoreClient(
          InstanceBuilder.ofType(S3ClientBuilderFactory.class)
              .fromClass(s3.getS3ClientFactoryClass())
              .build()
              .createBuilder(s3)
              .build());
    }
  }
}
