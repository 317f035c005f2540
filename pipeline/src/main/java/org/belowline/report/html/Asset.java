package org.belowline.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style or script that goes into the page as it is, and the only one of its kind that may run
 * there is told by its hash.
 */
record Asset(String text) {
  /** The style of the page. */
  static Asset style() {
    return of("report.css");
  }

  /** The script that draws. */
  static Asset script() {
    return of("report.js");
  }

  /** What it draws with. */
  static Asset library() {
    return of("/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js");
  }

  private static Asset of(String resource) {
    try (InputStream in = Asset.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar has no " + resource);
      }
      return new Asset(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The hash as a content security policy names it. */
  String source() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
