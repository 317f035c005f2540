/**
 * Who is quoted in a body, where, and by whom. {@link Quotes} is the door; {@code QuoteRule} lists
 * the rules for passages that are set apart, {@code SpeakerRule} those for who says what stands
 * between marks, {@code ReportRule} those for reported speech, each in the order in which they are
 * asked.
 */
@NullMarked
package org.belowline.quote;

import org.jspecify.annotations.NullMarked;
