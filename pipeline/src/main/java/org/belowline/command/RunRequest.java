package org.belowline.command;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.also.AlsoFormat;
import org.belowline.beam.BeamOptions;
import org.belowline.beam.InputFile;
import org.belowline.dump.CaptureWindow;
import org.belowline.dump.PageMap;
import org.belowline.export.CommentMap;
import org.belowline.people.PeopleWanted;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked for, once it is known that it can be right.
 *
 * @param inputs those that are files
 * @param standardInput whether that is read too
 * @param output a local folder, or a URL
 * @param formats csv, parquet or both
 * @param csvSafe whether no cell of CSV may begin a formula
 * @param overwrite whether a run that the output holds may be replaced
 * @param append whether what it was made of stays in it
 * @param exitIfNothing the exit where there is nothing to add
 * @param ledger whether the output remembers what it was made of
 * @param maxRejects null for no limit
 * @param commentMap null for none
 * @param unapproved whether comments are wanted that an export marks as pending, spam or trash
 * @param also what is written beside the tables
 * @param assumedZone null for none
 * @param people what is shown of people, and who is forgotten
 * @param license null where none was given
 * @param given all options by name, as given or by default
 */
record RunRequest(
    List<InputFile> inputs,
    boolean standardInput,
    String output,
    Set<String> formats,
    boolean csvSafe,
    int shards,
    int threadGroups,
    boolean overwrite,
    boolean append,
    int exitIfNothing,
    boolean ledger,
    boolean allowEmpty,
    @Nullable RejectLimit maxRejects,
    int maxPageBytes,
    int rejectSampleBytes,
    PageMap pageMap,
    @Nullable CommentMap commentMap,
    CaptureWindow captures,
    boolean unapproved,
    List<AlsoFormat> also,
    @Nullable ZoneId assumedZone,
    PeopleWanted people,
    @Nullable String license,
    boolean json,
    BeamOptions beam,
    Map<String, String> given) {}
