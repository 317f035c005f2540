/**
 * From captures to a thread: {@link org.belowline.thread.ThreadAssembly} brings them together,
 * {@link org.belowline.thread.ReplyTree} has the form, the rest the numbers. Everything is
 * iterative and linear but for sorting.
 */
@NullMarked
package org.belowline.thread;

import org.jspecify.annotations.NullMarked;
