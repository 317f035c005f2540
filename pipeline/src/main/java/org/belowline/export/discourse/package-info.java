/** Topics of Discourse. */
@NullMarked
package org.belowline.export.discourse;

import org.jspecify.annotations.NullMarked;
