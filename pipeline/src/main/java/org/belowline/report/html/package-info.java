/**
 * {@code report.html}: what a run found, for a person, on one page that asks nobody for anything.
 * {@code Section} lists its parts; each fills a template beside it, which escapes all it prints.
 */
@NullMarked
package org.belowline.report.html;

import org.jspecify.annotations.NullMarked;
