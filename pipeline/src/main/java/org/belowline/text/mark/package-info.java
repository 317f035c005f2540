/**
 * Which stretches of a text are marked as said by somebody else. {@link
 * org.belowline.text.mark.MarkPairs} pairs quotation marks, in the conventions of many languages;
 * {@link org.belowline.text.mark.MarkedPassages} finds the lines and boxes of comments besides.
 */
@NullMarked
package org.belowline.text.mark;

import org.jspecify.annotations.NullMarked;
