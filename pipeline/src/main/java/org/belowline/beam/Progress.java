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
 */
public record Progress(long pages, long rejects) {
  static final String NAMESPACE = "belowline";
  static final String PAGES = "pages";
  static final String REJECTS = "rejects";

  static Progress of(PipelineResult result) {
    MetricQueryResults metrics =
        result
            .metrics()
            .queryMetrics(
                MetricsFilter.builder()
                    .addNameFilter(MetricNameFilter.inNamespace(NAMESPACE))
                    .build());
    long pages = 0;
    long rejects = 0;
    for (MetricResult<Long> counter : metrics.getCounters()) {
      if (counter.getName().getName().equals(PAGES)) {
        pages += counter.getAttempted();
      } else if (counter.getName().getName().equals(REJECTS)) {
        rejects += counter.getAttempted();
      }
    }
    return new Progress(pages, rejects);
  }
}
