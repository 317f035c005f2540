package org.belowline.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An input, or part of one, that could not be used.
 *
 * @param detail for a person; null where the reason says all
 * @param sha256 of the bytes as far as they could be read, in hexadecimal
 * @param sample the beginning of the content
 */
public record Reject(
    Location location,
    Stage stage,
    Reason reason,
    @Nullable String detail,
    @Nullable String sha256,
    @Nullable String sample) {
  public Reject {
    requireNonNull(location, "location");
    requireNonNull(stage, "stage");
    requireNonNull(reason, "reason");
  }

  /** The station that could not go on. */
  public enum Stage {
    READ,
    DECODE,
    SPLIT,
    ASSEMBLE
  }

  /** Why. The names, in lower case, are the codes in the table. */
  public enum Reason {
    /** No byte, nothing but white space, or a container or export without a record. */
    EMPTY,
    /** Bytes that are no text. */
    BINARY,
    /** A compressed stream, archive or record that ends before its end. */
    TRUNCATED,
    /** A compressed stream or archive that is damaged. */
    CORRUPT,
    /** A record of a container that does not follow its format. */
    BAD_RECORD,
    /** A record of a container without a column of text. */
    NO_TEXT,
    /** A format that is known and not read. */
    UNSUPPORTED,
    /** Archives or compressed streams within one another, more than anybody needs. */
    NESTED,
    /** More bytes than --max-page-bytes. */
    TOO_LARGE,
    /** The file could not be opened or read. */
    UNREADABLE,
    /** A text that shows no article. */
    NO_ARTICLE,
    /** Another comment of its thread has the same id, and comes before it. */
    DUPLICATE_ID,
    /** A mistake of this program's: it could not go on with the record. */
    INTERNAL_ERROR
  }
}
