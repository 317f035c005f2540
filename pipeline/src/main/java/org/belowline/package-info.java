/** The front door. */
@NullMarked
package org.belowline;

import org.jspecify.annotations.NullMarked;
