/**
 * Which passages of a comment are taken from the article or from an earlier comment. {@code Reuses}
 * is the door. Knows the packages model and text, no other.
 */
@NullMarked
package org.belowline.reuse;

import org.jspecify.annotations.NullMarked;
