package org.belowline.beam;

import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * How far a running pipeline is: for a person to look at, never for the account, since a repeated
 * piece of work counts twice here.
 *
 * @param pages read so far
 * @param rejects among them
 * @param bytes read of the files, as they are, compressed or not
 */
public record Progress(long pages, long rejects, long bytes) {
  static final String NAMESPACE = "belowline";
  static final String PAGES = "pages";
  static final String REJECTS = "rejects";
  static final String BYTES = "bytes";

  static Progress of(PipelineResult result) {
    MetricQueryResults metrics =
        result
            .metrics()
            .queryMetrics(
                MetricsFilter.builder()
                    .addNameFilter(MetricNameFilter.inNamespace(NAMESPACE))
                    .build());
    return new Progress(sum(metrics, PAGES), sum(metrics, REJECTS), sum(metrics, BYTES));
  }

  private static long sum(MetricQueryResults metrics, String name) {
    long sum = 0;
    for (MetricResult<Long> counter : metrics.getCounters()) {
      if (counter.getName().getName().equals(name)) {
        sum += counter.getAttempted();
      }
    }
    return sum;
  }

  /** Whichever of the two knows more. */
  Progress or(Progress other) {
    return new Progress(
        Math.max(pages, other.pages),
        Math.max(rejects, other.rejects),
        Math.max(bytes, other.bytes));
  }
}
