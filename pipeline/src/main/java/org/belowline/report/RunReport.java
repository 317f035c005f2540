package org.belowline.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belowline.beam.Manifest;
import org.jspecify.annotations.Nullable;

/** {@code run.json}: what a run was asked for and what it did. */
public final class RunReport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RunReport() {}

  /**
   * What is known of a run at its end.
   *
   * @param options by name, as given or by default; never a key
   * @param cpuSeconds of the whole process
   * @param deletionEntries the entries of the deletion list; null where there is none
   */
  public record Run(
      String version,
      Map<String, String> options,
      String runner,
      Instant started,
      Instant ended,
      double wallSeconds,
      double cpuSeconds,
      @Nullable Integer deletionEntries,
      List<String> warnings) {}

  public static ObjectNode of(Run run, Account account, Manifest manifest) {
    ObjectNode root = JSON.createObjectNode();
    root.put("version", run.version());
    root.set("options", JSON.valueToTree(new TreeMap<>(run.options())));
    root.put("runner", run.runner());
    root.put("started_at", run.started().toString());
    root.put("ended_at", run.ended().toString());
    root.put("wall_seconds", run.wallSeconds());
    root.put("cpu_seconds", run.cpuSeconds());
    ObjectNode accounts = root.putObject("account");
    accounts.set("total", JSON.valueToTree(account.total()));
    accounts.set("formats", JSON.valueToTree(account.formats()));
    accounts.set("rejected_by_reason", JSON.valueToTree(account.reasons()));
    accounts.set("skipped_by_kind", JSON.valueToTree(account.skips()));
    root.put("replaced_characters", account.replaced());
    root.set("travelled_bytes", JSON.valueToTree(account.travelled()));
    if (run.deletionEntries() != null) {
      Account.Forgotten forgotten = account.forgotten();
      root.putObject("forgotten")
          .put("comments", forgotten.comments())
          .put("entries", run.deletionEntries())
          .put("entries_without_match", run.deletionEntries() - forgotten.entries());
    }
    root.set("tables", JSON.valueToTree(account.rows()));
    root.set("warnings", JSON.valueToTree(run.warnings()));
    ArrayNode outputs = root.putArray("outputs");
    for (Manifest.WrittenFile file : manifest.files()) {
      outputs
          .addObject()
          .put("path", file.path())
          .put("table", file.table())
          .put("rows", file.rows())
          .put("bytes", file.bytes())
          .put("sha256", file.sha256());
    }
    return root;
  }
}
