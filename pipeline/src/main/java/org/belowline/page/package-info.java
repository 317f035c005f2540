/** From a raw page to an article and its comments. {@link PageExtractor} is the one door. */
@NullMarked
package org.belowline.page;

import org.jspecify.annotations.NullMarked;
