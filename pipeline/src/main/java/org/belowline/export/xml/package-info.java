/**
 * Exports that are XML, or nearly: many of them are not well-formed, and are read leniently,
 * without entities of their own and without the network.
 */
@NullMarked
package org.belowline.export.xml;

import org.jspecify.annotations.NullMarked;
