package org.belowline.audit;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong, and where.
 *
 * @param file within the output; null for the output itself
 * @param row base 1, the header not counted; null where no row is meant
 * @param column null where none, or several, are meant
 */
public record Fault(
    @Nullable String file, @Nullable Long row, @Nullable String column, String message) {}
