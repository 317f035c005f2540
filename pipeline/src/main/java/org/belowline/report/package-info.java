/** What a run says of itself: its account, {@code run.json} and {@code datapackage.json}. */
@NullMarked
package org.belowline.report;

import org.jspecify.annotations.NullMarked;
