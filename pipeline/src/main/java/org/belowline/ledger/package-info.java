/** What an output remembers of the inputs it was made of, so that more can be added to it. */
@NullMarked
package org.belowline.ledger;

import org.jspecify.annotations.NullMarked;
