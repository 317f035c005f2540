/**
 * Layout text: pages whose only markup is indentation, list marks and blank lines. {@code
 * LayoutTextSplitter} is the way through; {@code ThreadLayouts} lists the forms of a thread.
 */
@NullMarked
package org.belowline.page.text;

import org.jspecify.annotations.NullMarked;
