package org.belowline.dump;

import org.jspecify.annotations.Nullable;

/**
 * What the beginning of an input shows.
 *
 * @param format null where it cannot be read so far
 * @param isCompressed whether it is packed
 * @param fault why it cannot be read; null where it can, as far as its beginning shows
 */
public record ToldFormat(
    @Nullable DumpFormat format, boolean isCompressed, @Nullable String fault) {}
