/**
 * The pipeline: the only place that knows Beam, Hadoop and Parquet. It wires the stations together;
 * what they do stands in the packages they come from.
 */
@NullMarked
package org.belowline.beam;

import org.jspecify.annotations.NullMarked;
