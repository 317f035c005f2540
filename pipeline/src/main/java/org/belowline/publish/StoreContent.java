package org.belowline.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a place of a store holds before a run: nothing, a run, or what must not be replaced. */
final class StoreContent {
  private StoreContent() {}

  /**
   * Refuses a place where a run would replace what it must not.
   *
   * @param current what tells the run that is there; null for none
   */
  static void refuseWhatIsNotOurs(
      ObjectStore store, ObjectStore.@Nullable Version current, boolean overwrite)
      throws IOException, OutputRefusedException {
    CurrentRun run = current == null ? null : CurrentRun.ofJson(current.content());
    List<String> names = store.names("");
    String foreign =
        names.stream()
            .filter(name -> !(run != null && name.equals(CurrentRun.NAME)))
            .filter(name -> CurrentRun.runOf(name) == null)
            .findFirst()
            .orElse(null);
    if (foreign != null && run == null) {
      throw new OutputRefusedException(
          "%s holds files that are no output of belowline; choose another --output"
              .formatted(store.url()));
    }
    if (run == null) {
      return;
    }
    if (!overwrite) {
      throw new OutputRefusedException(
          "%s holds a run already; --overwrite replaces it".formatted(store.url()));
    }
    if (foreign == null) {
      foreign = strangerIn(store, run, names);
    }
    if (foreign != null) {
      throw new OutputRefusedException(
          "%s holds %s, which no run wrote; move it away before --overwrite"
              .formatted(store.url(), foreign));
    }
  }

  /** An object beside the files of the run that is shown, which the run did not write. */
  private static @Nullable String strangerIn(ObjectStore store, CurrentRun run, List<String> names)
      throws IOException {
    List<String> ofRun =
        names.stream().filter(name -> Objects.equals(CurrentRun.runOf(name), run.id())).toList();
    if (!ofRun.contains(run.folder() + Output.RUN)) {
      return null;
    }
    Set<String> known = new HashSet<>();
    for (String file : List.of(Output.SUCCESS, Output.RUN, Output.DATA_PACKAGE)) {
      known.add(run.folder() + file);
    }
    try (InputStream report = store.open(run.folder() + Output.RUN)) {
      for (JsonNode file : new ObjectMapper().readTree(report).path("outputs")) {
        known.add(run.folder() + file.path("path").asText());
      }
    }
    return ofRun.stream().filter(name -> !known.contains(name)).findFirst().orElse(null);
  }
}
