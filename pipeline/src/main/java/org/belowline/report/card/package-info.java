/**
 * {@code README.md}: what a run wrote, for whoever finds the folder, as a page of Markdown. All
 * that pages and options say is escaped by {@code Markdown}.
 */
@NullMarked
package org.belowline.report.card;

import org.jspecify.annotations.NullMarked;
