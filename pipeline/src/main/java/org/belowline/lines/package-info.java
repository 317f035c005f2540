/** Content by its lines, and the JSON objects that stand on them. */
@NullMarked
package org.belowline.lines;

import org.jspecify.annotations.NullMarked;
