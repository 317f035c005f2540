/**
 * The nouns: what is read, what is found and what is written, as immutable records that check
 * themselves. Knows no other package.
 */
@NullMarked
package org.belowline.model;

import org.jspecify.annotations.NullMarked;
