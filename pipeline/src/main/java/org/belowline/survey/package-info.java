/**
 * Figures of a whole corpus, gathered thread by thread: sums, spreads and the first few of a rank,
 * in bounded memory. They add up to the same in whatever parts the threads come.
 */
@NullMarked
package org.belowline.survey;

import org.jspecify.annotations.NullMarked;
