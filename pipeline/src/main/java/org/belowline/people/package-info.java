/**
 * What the tables may show of the people who comment: names, pseudonyms or nothing, and what is to
 * be forgotten of them. Knows the packages model and text, no other.
 */
@NullMarked
package org.belowline.people;

import org.jspecify.annotations.NullMarked;
