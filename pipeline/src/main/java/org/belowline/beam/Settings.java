package org.belowline.beam;

import java.io.Serializable;
import java.util.List;
import org.belowline.also.AlsoFormat;
import org.belowline.dump.CaptureWindow;
import org.belowline.dump.PageMap;
import org.belowline.export.CommentMap;
import org.belowline.people.PeopleWanted;
import org.jspecify.annotations.Nullable;

/**
 * What a run was asked for, as far as the workers need it.
 *
 * @param shards files a table
 * @param threadGroups threads come together in so many groups by the hash of their key, each of
 *     which one worker takes: few enough that a runner which pays for each group does not notice,
 *     enough that each stays small; the output does not depend on the number
 * @param csv whether tables are written as CSV
 * @param csvSafe whether no cell of CSV may begin a formula
 * @param parquet whether tables are written as Parquet
 * @param maxPageBytes a larger page is rejected
 * @param rejectSampleBytes so much of a rejected page is shown
 * @param pageMap which columns of containers are read
 * @param commentMap which columns of tables have what of a comment; null for none
 * @param captures which captures are wanted
 * @param unapproved whether comments are wanted that an export marks as pending, spam or trash
 * @param also what is written beside the tables
 * @param assumedZone the zone of times printed without one, by its java.time id; null for none
 * @param people what is shown of people, and who is forgotten
 * @param staging the folder that everything is written to
 * @param scratch a folder on the disk that all workers share, for what is needed for a while only;
 *     null where they are on several machines, and what travels between them goes by the runner
 * @param remembered what the output keeps for a later run that adds to it; on one machine alone
 * @param earlier what this run adds to; null where it stands by itself. It has kept its threads
 */
public record Settings(
    int shards,
    int threadGroups,
    boolean csv,
    boolean csvSafe,
    boolean parquet,
    int maxPageBytes,
    int rejectSampleBytes,
    PageMap pageMap,
    @Nullable CommentMap commentMap,
    CaptureWindow captures,
    boolean unapproved,
    List<AlsoFormat> also,
    @Nullable String assumedZone,
    PeopleWanted people,
    String staging,
    @Nullable String scratch,
    Remembered remembered,
    @Nullable Earlier earlier)
    implements Serializable {

  public Settings {
    also = List.copyOf(also);
    if (shards < 1) {
      throw new IllegalArgumentException("shards: " + shards);
    }
    if (threadGroups < 1) {
      throw new IllegalArgumentException("groups of threads: " + threadGroups);
    }
  }

  /** The same for stations that no whole thread passes: a runner packs them again and again. */
  Settings withoutDeletionList() {
    return new Settings(
        shards,
        threadGroups,
        csv,
        csvSafe,
        parquet,
        maxPageBytes,
        rejectSampleBytes,
        pageMap,
        commentMap,
        captures,
        unapproved,
        also,
        assumedZone,
        people.withoutList(),
        staging,
        scratch,
        remembered,
        earlier);
  }
}
