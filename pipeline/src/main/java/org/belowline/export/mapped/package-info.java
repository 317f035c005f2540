/** Comments in tables and JSON objects of any columns, which a map names. */
@NullMarked
package org.belowline.export.mapped;

import org.jspecify.annotations.NullMarked;
