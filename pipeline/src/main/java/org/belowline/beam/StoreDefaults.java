package org.belowline.beam;

import java.util.ArrayList;
import java.util.List;

/**
 * What stores are asked for where the user asks for nothing: by the names of their options, since
 * none of them need be on the class path.
 */
final class StoreDefaults {
  private static final String OWN_CLIENTS = "org.belowline.beam.PathStyleS3Clients";

  /** Held for each file that is being written; Beam's own is four times that. */
  private static final int UPLOAD_BYTES = 16 << 20;

  private StoreDefaults() {}

  /** The defaults of the stores that this jar knows, as far as they are not among the arguments. */
  static List<String> missingIn(List<String> arguments) {
    List<String> missing = new ArrayList<>();
    if (BeamStore.isThere(OWN_CLIENTS)) {
      if (!EngineDefaults.isGiven("--s3UploadBufferSizeBytes", arguments)) {
        missing.add("--s3UploadBufferSizeBytes=" + UPLOAD_BYTES);
      }
      if (EngineDefaults.isGiven("--endpoint", arguments)
          && !EngineDefaults.isGiven("--s3ClientFactoryClass", arguments)) {
        missing.add("--s3ClientFactoryClass=" + OWN_CLIENTS);
      }
    }
    return missing;
  }
}
