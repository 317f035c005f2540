package org.belowline.beam;

import java.io.IOException;
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
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * A file in S3, which S3 itself replaces only if it is still as it was. Of what only looks like S3,
 * not all do: so it is looked at here too.
 */
record S3File(S3Client client, String bucket, String key) implements ConditionalFile {
  /** Two requests for one file met; S3 asks to try again. */
  private static final int CONFLICT = 409;

  private static final int PRECONDITION_FAILED = 412;
  private static final int DELETED_MEANWHILE = 404;
  private static final int TRIES = 5;

  @Override
  public ObjectStore.@Nullable Version version() {
    try {
      ResponseBytes<GetObjectResponse> found =
          client.getObjectAsBytes(request -> request.bucket(bucket).key(key));
      return new ObjectStore.Version(found.response().eTag(), found.asByteArray());
    } catch (NoSuchKeyException none) {
      return null;
    }
  }

  @Override
  public boolean replace(ObjectStore.@Nullable Version before, byte[] content) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      ObjectStore.Version now = version();
      if (now == null || before == null ? now != before : !now.tag().equals(before.tag())) {
        return false;
      }
      try {
        put(before, content);
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

  private void put(ObjectStore.@Nullable Version before, byte[] content) {
    client.putObject(
        request ->
            request
                .bucket(bucket)
                .key(key)
                .contentType("application/json")
                .overrideConfiguration(
                    headers ->
                        headers.putHeader(
                            before == null ? "If-None-Match" : "If-Match",
                            before == null ? "*" : before.tag())),
        RequestBody.fromBytes(content));
  }

  /** Makes them, with the client that Beam has for its own files. */
  static final class Maker implements ConditionalFile.Maker {
    @Override
    public ConditionalFile at(String url, PipelineOptions options) {
      S3Options s3 = options.as(S3Options.class);
      S3Client client =
          InstanceBuilder.ofType(S3ClientBuilderFactory.class)
              .fromClass(s3.getS3ClientFactoryClass())
              .build()
              .createBuilder(s3)
              .build();
      String path = url.substring(url.indexOf("://") + "://".length());
      int slash = path.indexOf('/');
      return new S3File(client, path.substring(0, slash), path.substring(slash + 1));
    }
  }
}
