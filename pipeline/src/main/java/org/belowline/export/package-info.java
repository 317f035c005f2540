/**
 * Exports of comments: rows that meet by the key of their article, with no page to split. Each
 * format is a class that implements {@link org.belowline.export.ExportFormat}.
 */
@NullMarked
package org.belowline.export;

import org.jspecify.annotations.NullMarked;
