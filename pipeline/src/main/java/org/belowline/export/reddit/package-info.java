/** Dumps of Reddit. */
@NullMarked
package org.belowline.export.reddit;

import org.jspecify.annotations.NullMarked;
