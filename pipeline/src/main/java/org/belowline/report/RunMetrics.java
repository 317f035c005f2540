package org.belowline.report;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run did in the text format of Prometheus, for its node exporter's folder of text files.
 * Counters begin at 0 with each run, which is a process of its own.
 */
public final class RunMetrics {
  private static final String LAST_SUCCESS = "belowline_last_success_timestamp_seconds";

  private final StringBuilder text = new StringBuilder();

  private RunMetrics() {}

  /**
   * How a run ended.
   *
   * @param account null where the run did not come so far
   * @param outputBytes of all files that were published
   * @param endedSeconds since 1970
   * @param isPublished whether the output is there
   */
  public record End(
      String version,
      @Nullable Account account,
      long inputBytes,
      long inputFiles,
      long outputBytes,
      double wallSeconds,
      double cpuSeconds,
      long endedSeconds,
      int exit,
      boolean isPublished) {}

  /**
   * The text.
   *
   * @param before the text that the run before wrote, whose last success a run that fails keeps;
   *     null for none
   */
  public static String of(End end, @Nullable String before) {
    RunMetrics metrics = new RunMetrics();
    metrics.write(end, before);
    return metrics.text.toString();
  }

  private void write(End end, @Nullable String before) {
    if (end.account() != null) {
      account(end.account());
    }
    gauge("belowline_input_files", "Files to read.", end.inputFiles());
    gauge("belowline_input_bytes", "Size of the files to read.", end.inputBytes());
    gauge("belowline_output_bytes", "Size of the files published.", end.outputBytes());
    gauge("belowline_run_duration_seconds", "From start to end of the run.", end.wallSeconds());
    gauge("belowline_run_cpu_seconds", "CPU time of the process.", end.cpuSeconds());
    gauge("belowline_run_exit_code", "Exit code of the run, 0 or 3: published.", end.exit());
    gauge("belowline_run_end_timestamp_seconds", "When the run ended.", end.endedSeconds());
    String success = end.isPublished() ? Long.toString(end.endedSeconds()) : lastSuccess(before);
    if (success != null) {
      begin(LAST_SUCCESS, "gauge", "When the last run that published ended.");
      text.append(LAST_SUCCESS).append(' ').append(success).append('\n');
    }
    begin("belowline_build_info", "gauge", "The version that ran, as a label.");
    sample("belowline_build_info", "version", end.version(), 1);
  }

  private void account(Account account) {
    Map<String, Long> read = new TreeMap<>();
    Map<String, Long> kept = new TreeMap<>();
    account
        .formats()
        .forEach(
            (format, line) -> {
              read.put(format, line.read());
              kept.put(format, line.kept());
            });
    family("belowline_pages_read_total", "counter", "Pages and records read.", "format", read);
    family("belowline_pages_kept_total", "counter", "Pages and records kept.", "format", kept);
    family(
        "belowline_pages_skipped_total",
        "counter",
        "Records that are no page, or none that is wanted.",
        "kind",
        account.skips());
    family(
        "belowline_pages_rejected_total",
        "counter",
        "Pages and records that could not be used.",
        "reason",
        account.reasons());
    family("belowline_table_rows", "gauge", "Rows written.", "table", account.rows());
  }

  private static @Nullable String lastSuccess(@Nullable String before) {
    if (before == null) {
      return null;
    }
    return before
        .lines()
        .filter(line -> line.matches(LAST_SUCCESS + " [0-9]{1,19}"))
        .map(line -> line.substring(LAST_SUCCESS.length() + 1))
        .findFirst()
        .orElse(null);
  }

  private void gauge(String name, String help, double value) {
    begin(name, "gauge", help);
    text.append(name).append(' ').append(number(value)).append('\n');
  }

  private void family(
      String name, String type, String help, String label, Map<String, Long> values) {
    if (values.isEmpty()) {
      return;
    }
    begin(name, type, help);
    new TreeMap<>(values).forEach((value, count) -> sample(name, label, value, count));
  }

  private void begin(String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private void sample(String name, String label, String value, long count) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    text.append(name)
        .append('{')
        .append(label)
        .append("=\"")
        .append(escaped)
        .append("\"} ")
        .append(count)
        .append('\n');
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.3f", value);
  }
}
