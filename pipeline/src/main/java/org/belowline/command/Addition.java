package org.belowline.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belowline.beam.Earlier;
import org.belowline.beam.InputFile;
import org.belowline.inspect.VisibleText;
import org.belowline.ledger.Arrivals;
import org.belowline.ledger.Ledger;
import org.belowline.ledger.LedgerHead;
import org.belowline.ledger.LedgerInput;
import org.jspecify.annotations.Nullable;

/**
 * What a run with {@code --append} has to read.
 *
 * @param inputs the files
 * @param earlier the output that rows are taken over from; null where all is read
 * @param counts of the inputs that are not read, by name
 * @param threadGroups of the run
 * @param fresh files that the output was not made of
 * @param changed files that were others when the output was made
 * @param known files that it was made of
 * @param again why all is read again; null where it is not
 */
record Addition(
    List<InputFile> inputs,
    @Nullable Earlier earlier,
    Map<String, Long> counts,
    int threadGroups,
    int fresh,
    int changed,
    int known,
    @Nullable String again) {

  /** A run that stands by itself. */
  static Addition none(List<InputFile> inputs, int threadGroups) {
    return new Addition(inputs, null, Map.of(), threadGroups, inputs.size(), 0, 0, null);
  }

  /** Whether the output is as it would be. */
  boolean isNothing() {
    return earlier != null && inputs.isEmpty();
  }

  /** What was found, in a line. */
  String told() {
    return Console.sentence(
        "%,d new, %,d changed, %,d known%s",
        fresh,
        changed,
        known,
        again == null ? "" : "; all that the output was made of is read again: " + again);
  }

  /** The same for machines. */
  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("new", fresh)
        .put("changed", changed)
        .put("known", known)
        .put("read_again", again);
  }

  /**
   * Compares with the output.
   *
   * @param shown its folder
   * @param head of the run, if it stood by itself
   * @throws UsageException where the output cannot be added to
   */
  static Addition to(Path shown, LedgerHead head, List<InputFile> named)
      throws IOException, UsageException {
    Ledger ledger = Ledger.of(shown);
    if (ledger == null) {
      throw new UsageException(
          "%s has no ledger of what it was made of, so nothing can be added; --overwrite replaces it"
              .formatted(shown));
    }
    // All of them are digested: nothing else tells what is known.
    List<InputFile> files = named.parallelStream().map(InputFile::digested).toList();
    Set<String> names = files.stream().map(InputFile::name).collect(Collectors.toSet());
    Arrivals arrivals = new Arrivals(ledger, names, new Disk());
    List<InputFile> read = new ArrayList<>();
    Set<String> gone = new HashSet<>();
    for (InputFile file : files) {
      Arrivals.Kind kind = arrivals.of(file.name(), file.sha256());
      if (kind == Arrivals.Kind.NEW || kind == Arrivals.Kind.CHANGED) {
        read.add(file);
      }
      if (kind == Arrivals.Kind.CHANGED) {
        gone.add(file.name());
      }
    }
    int fresh = read.size() - gone.size();
    int known = files.size() - read.size();
    String again = again(ledger.head(), head, read.isEmpty());
    return again == null
        ? new Addition(
            read,
            new Earlier(shown.toString(), gone),
            counts(ledger, gone),
            ledger.head().threadGroups(),
            fresh,
            gone.size(),
            known,
            null)
        : new Addition(
            Stream.concat(files.stream(), others(ledger, files, shown).stream()).toList(),
            null,
            Map.of(),
            head.threadGroups(),
            fresh,
            gone.size(),
            known,
            again);
  }

  private static @Nullable String again(LedgerHead earlier, LedgerHead now, boolean isNothingNew) {
    String difference = RowOptions.difference(earlier, now);
    return difference == null && !isNothingNew && !earlier.keepsThreads()
        ? "it keeps nothing to add to, since it hides or forgets people, or has --also"
        : difference;
  }

  private static Map<String, Long> counts(Ledger ledger, Set<String> gone) {
    Map<String, Long> counts = new TreeMap<>();
    for (LedgerInput input : ledger.inputs()) {
      if (!gone.contains(input.input())) {
        input.counts().forEach((name, count) -> counts.merge(name, count, Long::sum));
      }
    }
    return counts;
  }

  /** What the output was made of and the command does not name, by whatever name. */
  private static List<InputFile> others(Ledger ledger, List<InputFile> files, Path shown)
      throws IOException, UsageException {
    Disk disk = new Disk();
    Set<String> names = files.stream().map(InputFile::name).collect(Collectors.toSet());
    Map<String, List<InputFile>> byDigest =
        files.stream()
            .filter(file -> file.sha256() != null)
            .collect(Collectors.groupingBy(InputFile::sha256));
    List<InputFile> others = new ArrayList<>();
    for (LedgerInput input : ledger.inputs()) {
      String name = input.input();
      List<InputFile> equal = byDigest.getOrDefault(String.valueOf(input.sha256()), List.of());
      if (names.contains(name) || equal.stream().anyMatch(file -> disk.isOne(name, file.name()))) {
        continue;
      }
      if (disk.has(name)) {
        others.add(InputFile.ofLocal(Path.of(name), Files.size(Path.of(name))));
      } else if (equal.isEmpty()) {
        throw new UsageException(
            "%s has to be read again, since %s was made of it, and is not there; "
                    .formatted(VisibleText.line(name), shown)
                + "put it back, or leave it out by --overwrite");
      }
    }
    return others;
  }

  /** The files of this machine. */
  private static final class Disk implements Arrivals.Place {
    @Override
    public boolean has(String name) {
      try {
        return Files.isRegularFile(Path.of(name));
      } catch (InvalidPathException noPath) {
        return false;
      }
    }

    @Override
    public boolean isOne(String name, String other) {
      try {
        return has(name) && has(other) && Files.isSameFile(Path.of(name), Path.of(other));
      } catch (IOException unreadable) {
        return false;
      }
    }
  }
}
