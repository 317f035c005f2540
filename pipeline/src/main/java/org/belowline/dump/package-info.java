/**
 * From bytes to raw pages, and to the rows of exports. {@link DumpFormat} lists the formats;
 * compression is undone once, below all of them.
 */
@NullMarked
package org.belowline.dump;

import org.jspecify.annotations.NullMarked;
