package org.belowline.export.mtif;

import java.nio.charset.Charset;

/**
 * A part of an entry.
 *
 * @param kind of the first part of an entry {@link #FIELDS}; else its head
 * @param text without head, lines parted by line feeds
 * @param start the byte at which it begins, base 0
 * @param charset UTF-8, unless a line of it is not
 * @param tooLarge whether there was more text than an entry may have; then it is cut
 * @param broken whether the export breaks off in it
 */
record MtifPart(
    String kind, String text, long start, Charset charset, boolean tooLarge, boolean broken) {
  static final String FIELDS = "";
  static final String BODY = "BODY:";
  static final String MORE = "EXTENDED BODY:";
  static final String COMMENT = "COMMENT:";
  static final String PING = "PING:";

  /** No part, but the end of an entry. */
  static final String END = "--------";
}
