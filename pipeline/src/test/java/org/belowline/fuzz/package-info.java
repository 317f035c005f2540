/** Any bytes at all, on the whole way. */
@NullMarked
package org.belowline.fuzz;

import org.jspecify.annotations.NullMarked;
