/**
 * Whole or absent: how a run becomes an output, a local folder or a place of a store, and how what
 * killed runs left is cleared away.
 */
@NullMarked
package org.belowline.publish;

import org.jspecify.annotations.NullMarked;
