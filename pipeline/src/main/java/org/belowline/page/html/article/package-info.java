/**
 * The story of an HTML page, and what the page says of it: who wrote it, when, where it belongs.
 * {@code HtmlArticle} is the door.
 */
@NullMarked
package org.belowline.page.html.article;

import org.jspecify.annotations.NullMarked;
