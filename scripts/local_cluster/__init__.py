"""A Flink or Spark cluster of a few processes on this machine's loopback address."""
