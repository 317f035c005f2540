/**
 * From records to rows. {@code schemas/} is the one place where a column is written down;
 * everything here reads it, and the code that fills a row is checked against it when its class is
 * loaded.
 */
@NullMarked
package org.belowline.table;

import org.jspecify.annotations.NullMarked;
