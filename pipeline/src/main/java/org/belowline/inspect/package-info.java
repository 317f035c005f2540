/**
 * One page as belowline sees it, printed for whoever debugs a rule: its article, its comments as a
 * tree, and what each line was taken for.
 */
@NullMarked
package org.belowline.inspect;

import org.jspecify.annotations.NullMarked;
