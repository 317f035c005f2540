package org.belowline.people;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret from which pseudonyms are made. It says nothing of itself: neither as a string nor in
 * an error. Travels to workers; two of the same bytes are equal.
 */
public final class Key implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A shorter key could be found by trying. */
  public static final int FEWEST_BYTES = 16;

  private static final int RANDOM_BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] bytes;

  private Key(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The key of these bytes, without one line end behind them.
   *
   * @throws IllegalArgumentException where fewer than {@link #FEWEST_BYTES} are left
   */
  public static Key of(byte[] given) {
    int end = given.length;
    if (end > 0 && given[end - 1] == '\n') {
      end--;
      if (end > 0 && given[end - 1] == '\r') {
        end--;
      }
    }
    if (end < FEWEST_BYTES) {
      throw new IllegalArgumentException("a key of fewer than 16 bytes");
    }
    return new Key(Arrays.copyOf(given, end));
  }

  /** A new key that nobody knows and that is written nowhere. */
  public static Key random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Key(bytes);
  }

  /**
   * Tells whether two keys are one, and nothing else of them: 64 bits of a digest under the key.
   */
  public String fingerprint() {
    byte[] digest = mac().doFinal("fingerprint".getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(digest, 0, Long.BYTES);
  }

  /** A digest under this key; not for several threads. */
  Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes, ALGORITHM));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java platform has it, and takes any key
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(mac().doFinal("hash".getBytes(StandardCharsets.US_ASCII)));
  }

  @Override
  public String toString() {
    return "a key";
  }
}
