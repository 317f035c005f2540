/**
 * Who is quoted in a body, where, and by whom. {@link Quotes} is the door; {@code QuoteRule} lists
 * the rules in the order in which they are asked.
 */
@NullMarked
package org.belowline.quote;

import org.jspecify.annotations.NullMarked;
