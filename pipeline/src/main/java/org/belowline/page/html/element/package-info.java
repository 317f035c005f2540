/** What single elements of a page say, their text and time, and which of them are there. */
@NullMarked
package org.belowline.page.html.element;

import org.jspecify.annotations.NullMarked;
