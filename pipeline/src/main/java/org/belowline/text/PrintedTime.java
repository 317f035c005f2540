package org.belowline.text;

import org.belowline.model.Moment;

/**
 * A date, or date and time, found in a line.
 *
 * @param start where it begins, in UTF-16 units, inclusive
 * @param end where it ends, exclusive
 */
public record PrintedTime(Moment moment, int start, int end) {}
