/**
 * A story as sentences of words, each stretch between marks one word, and the words that tell of
 * speech in them.
 */
@NullMarked
package org.belowline.quote.told;

import org.jspecify.annotations.NullMarked;
