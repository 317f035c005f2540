/** What the words themselves say: words, names, printed times. */
@NullMarked
package org.belowline.text;

import org.jspecify.annotations.NullMarked;
