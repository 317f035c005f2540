/** Exports in the text format of Movable Type, which other blogs write too. */
@NullMarked
package org.belowline.export.mtif;

import org.jspecify.annotations.NullMarked;
