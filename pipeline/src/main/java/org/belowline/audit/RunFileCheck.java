package org.belowline.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.belowline.model.Ids;
import org.belowline.table.Table;

/** Whether {@code run.json} and the files of the folder are one: digests, bytes, account. */
final class RunFileCheck {
  private static final String DONE = "_SUCCESS";
  private static final Set<String> OWN = Set.of(OutputFiles.RUN, "datapackage.json", DONE);

  private final OutputFiles output;
  private final Faults faults;

  RunFileCheck(OutputFiles output, Faults faults) {
    this.output = output;
    this.faults = faults;
  }

  void check() throws IOException {
    for (String name : OWN) {
      if (!Files.isRegularFile(output.folder().resolve(name))) {
        faults.add(name, null, null, "is not there");
      }
    }
    for (OutputFiles.Written file : output.written()) {
      check(file);
    }
    strangers();
    tables();
    account(output.run().path("account"));
  }

  private void check(OutputFiles.Written file) throws IOException {
    Path path = output.folder().resolve(file.path());
    if (!Files.isRegularFile(path)) {
      faults.add(file.path(), null, null, "is not there, and run.json names it");
      return;
    }
    long bytes = Files.size(path);
    if (bytes != file.bytes()) {
      faults.add(file.path(), null, null, "has " + bytes + " bytes, run.json says " + file.bytes());
    } else if (!digest(path).equals(file.sha256())) {
      faults.add(file.path(), null, null, "has another SHA-256 than run.json says");
    }
  }

  private static String digest(Path path) throws IOException {
    MessageDigest digest = Ids.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private void strangers() throws IOException {
    Set<Path> known = new HashSet<>();
    OWN.forEach(name -> known.add(output.folder().resolve(name)));
    output.written().forEach(file -> known.add(output.folder().resolve(file.path()).normalize()));
    try (Stream<Path> files = Files.walk(output.folder())) {
      files
          .filter(file -> !Files.isDirectory(file) && !known.contains(file.normalize()))
          .sorted()
          .forEach(
              file ->
                  faults.add(
                      output.folder().relativize(file).toString(),
                      null,
                      null,
                      "is of no run: run.json does not name it"));
    }
  }

  private void tables() {
    for (String ending : List.of(OutputFiles.CSV, OutputFiles.PARQUET)) {
      boolean isWritten =
          Stream.of(Table.values()).anyMatch(table -> !output.of(table, ending).isEmpty());
      for (Table table : Table.values()) {
        if (isWritten && output.of(table, ending).isEmpty()) {
          faults.add(OutputFiles.RUN, null, null, "names no " + table.code() + ending);
        } else if (isWritten && rows(table, ending) != rows(table)) {
          faults.add(
              OutputFiles.RUN,
              null,
              null,
              "tables.%s is %d, its %s files have %d rows"
                  .formatted(table.code(), rows(table), ending.substring(1), rows(table, ending)));
        }
      }
    }
    if (Stream.of(Table.values()).allMatch(table -> output.of(table, "").isEmpty())) {
      faults.add(OutputFiles.RUN, null, null, "names no table");
    }
  }

  private long rows(Table table) {
    return output.run().path("tables").path(table.code()).asLong();
  }

  private long rows(Table table, String ending) {
    return output.of(table, ending).stream().mapToLong(OutputFiles.Written::rows).sum();
  }

  private void account(JsonNode account) {
    JsonNode total = account.path("total");
    line("total", total);
    account.path("formats").fields().forEachRemaining(e -> line(e.getKey(), e.getValue()));
    for (String name : List.of("read", "kept", "skipped", "rejected")) {
      long sum = 0;
      for (JsonNode format : account.path("formats")) {
        sum += format.path(name).asLong();
      }
      same("account." + name + " of all formats", sum, total.path(name).asLong());
    }
    long rejected = total.path("rejected").asLong();
    same("account.rejected_by_reason", sum(account.path("rejected_by_reason")), rejected);
    same("tables.rejects", rows(Table.REJECTS), rejected);
    same(
        "account.skipped_by_kind",
        sum(account.path("skipped_by_kind")),
        total.path("skipped").asLong());
    same("tables.threads", rows(Table.THREADS), rows(Table.ARTICLES));
    if (rows(Table.DOCUMENTS) > total.path("kept").asLong()) {
      faults.add(OutputFiles.RUN, null, null, "has more documents than were kept");
    }
  }

  private void line(String of, JsonNode line) {
    same(
        "account of " + of + ": kept + skipped + rejected",
        line.path("kept").asLong() + line.path("skipped").asLong() + line.path("rejected").asLong(),
        line.path("read").asLong(-1));
  }

  private static long sum(JsonNode counts) {
    long sum = 0;
    for (JsonNode count : counts) {
      sum += count.asLong();
    }
    return sum;
  }

  private void same(String what, long found, long wanted) {
    if (found != wanted) {
      faults.add(OutputFiles.RUN, null, null, what + " is " + found + ", not " + wanted);
    }
  }
}
