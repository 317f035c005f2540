/**
 * Files beside the tables, for tools that read other forms. {@link org.belowline.also.AlsoFormat}
 * lists them.
 */
@NullMarked
package org.belowline.also;

import org.jspecify.annotations.NullMarked;
