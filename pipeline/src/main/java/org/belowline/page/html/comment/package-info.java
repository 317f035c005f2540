/**
 * Comments and posts in the markup of pages. {@code MarkedThreads} is the door; {@code
 * CommentLayout} lists the systems that are known, {@code KnownMarkup} those of which a few names
 * say all.
 */
@NullMarked
package org.belowline.page.html.comment;

import org.jspecify.annotations.NullMarked;
