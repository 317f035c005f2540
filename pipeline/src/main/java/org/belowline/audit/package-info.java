/**
 * A finished output read again: against what its schemas and its {@code run.json} promise, and
 * against another output. Rows stream; what must meet is sorted outside of memory.
 */
@NullMarked
package org.belowline.audit;

import org.jspecify.annotations.NullMarked;
