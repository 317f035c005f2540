package org.belowline.publish;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects at one place of a store, which has no folders and no rename: each is written whole or
 * not at all, and read as it was last written. Names are relative to the place.
 */
public interface ObjectStore {
  /** The place; ends in a slash. */
  String url();

  /** The names of all objects that begin so, in order. */
  List<String> names(String beginning) throws IOException;

  /** Opens an object that is there; the caller closes it. */
  InputStream open(String name) throws IOException;

  /** Writes an object; one that is there is replaced. */
  void write(String name, byte[] content) throws IOException;

  /** Deletes the objects that are there. */
  void delete(List<String> names) throws IOException;

  /** Names that begin so, of objects that somebody began to write and did not end. */
  List<String> unfinished(String beginning) throws IOException;

  /** Gives up what was begun under the names. */
  void abandon(List<String> names) throws IOException;

  /** The object as it is now; null where there is none. */
  @Nullable Version version(String name) throws IOException;

  /**
   * Writes the object if it is still as it was; nobody gets in between where the store can see to
   * that.
   *
   * @param before null if there was none
   * @return whether it was written; after an error nobody knows
   */
  boolean replace(String name, @Nullable Version before, byte[] content) throws IOException;

  /**
   * An object as it is at some time.
   *
   * @param tag what no other version of the object has
   */
  record Version(String tag, byte[] content) {
    /** Whether both are the same version, or there is neither. */
    public static boolean areSame(@Nullable Version one, @Nullable Version other) {
      return one == null || other == null ? one == other : one.tag().equals(other.tag());
    }
  }
}
