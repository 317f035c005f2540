package org.belowline.page.text;

/**
 * The post of a forum's thread that is its article.
 *
 * @param card first line of its author's card, base 0: what stands above is the page's
 */
record FirstPost(int card, ForumPost post) {}
