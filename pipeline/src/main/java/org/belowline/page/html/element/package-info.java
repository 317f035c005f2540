/** What a single element of a page says: its text, its time. */
@NullMarked
package org.belowline.page.html.element;

import org.jspecify.annotations.NullMarked;
