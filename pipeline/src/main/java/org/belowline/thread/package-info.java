/**
 * From the captures of an article to its thread: ids and places of the comments, the reply tree,
 * and the statistics. Knows the packages model, text, quote, reuse and people, no other.
 */
@NullMarked
package org.belowline.thread;

import org.jspecify.annotations.NullMarked;
