/**
 * Pages in HTML. {@code HtmlSplitter} is the door; {@code article} finds the story and what the
 * page says of it, {@code comment} the comments, {@code element} reads a single element. The only
 * place that knows jsoup.
 */
@NullMarked
package org.belowline.page.html;

import org.jspecify.annotations.NullMarked;
