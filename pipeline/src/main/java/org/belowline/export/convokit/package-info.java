/** Corpora of ConvoKit. */
@NullMarked
package org.belowline.export.convokit;

import org.jspecify.annotations.NullMarked;
