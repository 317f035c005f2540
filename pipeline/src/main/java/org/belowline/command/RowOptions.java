package org.belowline.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belowline.ledger.LedgerHead;
import org.belowline.people.PeoplePolicy;
import org.jspecify.annotations.Nullable;

/** The options that rows depend on: where they differ, rows of two runs cannot stand together. */
final class RowOptions {
  private static final List<String> NAMES =
      List.of(
          "--formats",
          "--shards",
          "--csv-safe",
          "--include-unapproved",
          "--since",
          "--until",
          "--max-page-bytes",
          "--reject-sample",
          "--assume-zone",
          "--people",
          "--also");

  private RowOptions() {}

  /** What the ledger of the run says of it. */
  static LedgerHead head(RunRequest request, boolean keepsThreads, int threadGroups) {
    Map<String, String> settings = new TreeMap<>();
    for (String name : NAMES) {
      String value = request.given().get(name);
      if (value != null) {
        settings.put(name, value);
      }
    }
    settings.put("--formats", String.join(",", request.formats()));
    // Files may come to say something else.
    settings.put("--page-map", request.pageMap().toString());
    settings.put("--map", String.valueOf(request.commentMap()));
    if (!keepsThreads) {
      settings.put("--forget", request.people().forget().fingerprint());
      if (request.people().policy() instanceof PeoplePolicy.WithPseudonyms with) {
        settings.put("--key-file", with.key().fingerprint());
      }
    }
    return new LedgerHead(
        LedgerHead.FORMAT, Version.current(), threadGroups, keepsThreads, settings);
  }

  /** Why rows of both cannot stand together, in words; null where they can. */
  static @Nullable String difference(LedgerHead earlier, LedgerHead now) {
    if (!earlier.version().equals(now.version())) {
      return "it was made by belowline %s, and this is %s"
          .formatted(earlier.version(), now.version());
    }
    Map<String, String> all = new TreeMap<>(earlier.settings());
    all.putAll(now.settings());
    for (String name : all.keySet()) {
      String before = earlier.settings().get(name);
      String given = now.settings().get(name);
      if (before == null || !before.equals(given)) {
        return "it was made with another %s".formatted(name);
      }
    }
    return null;
  }
}
