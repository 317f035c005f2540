package org.belowline.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of an output.
 *
 * @param inputs in order of name, as unsigned bytes of UTF-8
 */
public record Ledger(LedgerHead head, List<LedgerInput> inputs) {
  /** How the output was made, as JSON. */
  public static final String HEAD = "ledger/ledger.json";

  /** The inputs, as JSON, one a line. */
  public static final String INPUTS = "ledger/inputs.jsonl";

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  public Ledger {
    inputs = List.copyOf(inputs);
  }

  /** Where the pieces of the threads of a group lie; group from 0. */
  public static String threads(int group, int groups) {
    return String.format(Locale.ROOT, "ledger/threads/part-%05d-of-%05d.zst", group, groups);
  }

  /** Where the rejects of a shard lie once more; shard from 0. */
  public static String rejects(int shard, int shards) {
    return String.format(Locale.ROOT, "ledger/rejects/part-%05d-of-%05d.zst", shard, shards);
  }

  /**
   * The ledger of an output.
   *
   * @param output its folder
   * @return null where it has none that this version reads
   * @throws IOException also where it is damaged
   */
  public static @Nullable Ledger of(Path output) throws IOException {
    Path head = output.resolve(HEAD);
    if (!Files.exists(head)) {
      return null;
    }
    LedgerHead made = JSON.readValue(Files.readAllBytes(head), LedgerHead.class);
    if (made.format() != LedgerHead.FORMAT) {
      return null;
    }
    List<LedgerInput> inputs = new ArrayList<>();
    try (BufferedReader lines =
        Files.newBufferedReader(output.resolve(INPUTS), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        inputs.add(input(line));
      }
    }
    return new Ledger(made, inputs);
  }

  /** An input, of its line. */
  public static LedgerInput input(String line) throws IOException {
    return JSON.readValue(line, LedgerInput.class);
  }

  /** The line of an input, without its end. */
  public static String line(LedgerInput input) {
    return json(input);
  }

  /** The content of {@link #HEAD}. */
  public static byte[] head(LedgerHead head) {
    return (json(head) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
