package org.belowline.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page in one input, as it was read.
 *
 * @param format lower-case name of the format that the content was told to be
 * @param sourceId the id that the container gives the page
 * @param capturedAt microseconds since 1970-01-01T00:00Z
 * @param replacedCharacters characters that could not be decoded
 * @param bytes size, decompressed
 * @param sha256 of the decompressed bytes, in hexadecimal
 * @param commentsFound comments that the page shows, missing ones not counted
 * @param warnings codes, in alphabetical order
 */
public record Document(
    Location location,
    String format,
    @Nullable String sourceId,
    @Nullable String url,
    @Nullable Long capturedAt,
    String charset,
    long replacedCharacters,
    long bytes,
    String sha256,
    long commentsFound,
    List<String> warnings) {
  public Document {
    requireNonNull(location, "location");
    requireNonNull(format, "format");
    requireNonNull(charset, "charset");
    requireNonNull(sha256, "sha256");
    warnings = warnings.stream().sorted().toList();
  }

  /** The same with further warnings. */
  public Document withWarnings(List<String> codes) {
    List<String> more = new ArrayList<>(warnings);
    more.addAll(codes);
    return new Document(
        location,
        format,
        sourceId,
        url,
        capturedAt,
        charset,
        replacedCharacters,
        bytes,
        sha256,
        commentsFound,
        more);
  }
}
