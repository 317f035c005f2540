/** Invents pages of any number, in the markup of sites that there are, and packs them as dumps. */
@NullMarked
package org.belowline.benchmark.pages;

import org.jspecify.annotations.NullMarked;
